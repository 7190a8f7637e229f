/**
 * What every capability speaks of: actor, right, refusal, one-time key, ID number, person key and business clock. At
 * most fifteen classes; no entity and no EJB may be here, and it imports nothing of ours.
 */
package skillcert.kernel;
