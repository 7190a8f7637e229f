/**
 * Spreadsheets in and out, and photos in. A capability declares its columns ({@link skillcert.intake.SheetFormat}); a
 * {@link skillcert.intake.SheetReader} reads an uploaded workbook by them in one pass, keeps the good rows and names
 * every {@link skillcert.intake.Fault} of the others; {@link skillcert.intake.SheetWriter} writes row by row,
 * {@link skillcert.intake.FaultWorkbook} gives a file back with its faults marked, and
 * {@link skillcert.intake.PhotoZip} reads photos named by ID number. Nothing here knows a rule of assessment, a
 * database or an EJB.
 *
 * <p>What is uploaded is hostile until read. Workbooks are therefore read by the StAX parser of the JDK from the one view
 * of the zip that {@code control.GuardedZip} gives, and not by fastexcel-reader: that one lets three small files eat
 * the whole heap (a shared-string index of two thousand million, a cell reference far to the right, a text without
 * limit), and a guard in front of it would be a second parser that may see another file than the first.
 */
package skillcert.intake;
