/** Pages of the printing office: print jobs and the files made for them. */
package skillcert.web.printing;
