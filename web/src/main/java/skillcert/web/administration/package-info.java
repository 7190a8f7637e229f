/** Pages of the administrators: keys and the state of the server. */
package skillcert.web.administration;
