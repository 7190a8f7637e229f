/** The page that explains codes and numbers. */
package skillcert.web.numbering;
