/** What happens before the application answers: the schema is brought up to date and compared with the entities. */
package skillcert.startup;
