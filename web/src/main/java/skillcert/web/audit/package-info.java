/** Pages of the audit administrator: the log, the logins, the verification and the export. They change nothing. */
package skillcert.web.audit;
