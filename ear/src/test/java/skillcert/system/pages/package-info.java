/** The pages of the portal, each with what can be read and done on it, so that tests speak of pages and not of HTML. */
package skillcert.system.pages;
