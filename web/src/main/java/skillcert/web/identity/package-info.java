/** One's own password, logins and second factor, and the security administrator's view of everybody's. */
package skillcert.web.identity;
