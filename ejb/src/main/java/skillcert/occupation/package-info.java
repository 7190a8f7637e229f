/**
 * The dated catalogue of occupations: what may be assessed at all, row by row as annex 1 of 粤人社办〔2020〕39号 publishes
 * it (R046–R052). A direction or a bracketed work type is a row of its own (T-43, T-44, T-46), levels are a set and never
 * a range (T-45), and a name is never typed but chosen here (T-42). Rows come by migration only; a later publication adds
 * rows and ends others by date.
 */
package skillcert.occupation;
