/**
 * The wizard of applications: a page for each part and one that lists what is missing. What is typed is read by the path of
 * its field, as {@link skillcert.filing.FilingFault} names it, so that a fault finds its field and nothing that was typed is
 * lost because it is wrong. Every step saves the draft; there is no state but the draft and what the form sends.
 */
package skillcert.web.filing.apply;
