/**
 * The public pages, without login and without session: the check of a certificate by its QR code or by its number, and
 * the public notice of a result list.
 */
package skillcert.web.lookup;
