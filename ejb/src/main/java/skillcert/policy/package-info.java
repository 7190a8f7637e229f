/**
 * What rules rest on: policy documents, dated parameters, the working-day calendar, and the clock of the demonstration.
 * Rules read dated tables by the day they decide about, never by constants (I16).
 */
package skillcert.policy;
