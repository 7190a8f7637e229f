/**
 * The pages: one sub-package and one page folder for each capability, so that the bean of {@code /filing/list.xhtml} is
 * found in {@code skillcert.web.filing}. Pages and beans translate between a person and the doors; they hold no rule of
 * the business and know doors, records and kernel only. {@code frame}, {@code login}, {@code list} and {@code refusal}
 * carry what all pages share.
 */
package skillcert.web;
