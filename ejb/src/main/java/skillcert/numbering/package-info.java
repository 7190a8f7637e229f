/**
 * Annex 4 of 粤人社办〔2020〕39号, edition {@value skillcert.numbering.CodeTable#EDITION}: the code of a body
 * ({@link skillcert.numbering.BodyCode}, 13 characters), the number of a certificate
 * ({@link skillcert.numbering.CertificateNumber}, 22 characters) and the tables they are read by. The
 * unified code of an organisation ({@link skillcert.numbering.OrganisationCode}, GB 32100-2015) stands beside them, because
 * it proves itself as they do and both who files and who keeps the units must read it.
 *
 * <p>The values are immutable and explain themselves. They need the JDK and the files of the notice on the classpath and
 * nothing else: no container, database, clock or library may be used by them. What a number <em>says</em> is decided here;
 * whether it was ever <em>given</em>, and to whom, is known only to the ledger. Texts for pages stand in the bundle of the
 * web module under the names of {@link skillcert.numbering.NumberingError}; only the words of the notice itself, which an
 * explanation repeats, are written here.
 *
 * <p>A later edition of the rule is another folder of tables beside GD-2020, never a change to these files.
 */
package skillcert.numbering;
