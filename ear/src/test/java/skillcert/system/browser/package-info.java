/** A browser as people use the portal with it: windows, pictures of every step, and what each page must never show. */
package skillcert.system.browser;
