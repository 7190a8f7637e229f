/** What every capability speaks of: actor, refusal, right, business clock. No entity and no EJB may be here. */
package skillcert.kernel;
