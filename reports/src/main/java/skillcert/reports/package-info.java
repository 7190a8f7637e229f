/** The paper: takes a record, gives PDF bytes. Knows no database and imports nothing of the other modules. */
package skillcert.reports;
