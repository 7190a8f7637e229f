/** A visitor without a browser: sends what no browser sends, and the very same bytes as often as a test wants. */
package skillcert.system.http;
