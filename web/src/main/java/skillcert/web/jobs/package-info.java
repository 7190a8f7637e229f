/** Pages of long work. */
package skillcert.web.jobs;
