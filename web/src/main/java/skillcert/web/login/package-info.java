/**
 * Signing in, step by step: the form, the code of the second factor, the first or too old password, and the enrolment. The
 * container keeps who the caller is; whether the login goes on is asked of {@code identity} at every request. What is
 * typed into a page is kept as a draft on the server while the login lasts ({@code session.js}); a form whose text must
 * never be kept (I12) has the style class {@code undrafted}.
 */
package skillcert.web.login;
