/**
 * What rules rest on: the register of policy documents with the clauses that rules cite, dated parameters, the working-day
 * calendar, announcements, and the clock of the demonstration. Rules read dated tables by the day they decide about,
 * never by constants (I16); nothing in the register, of the parameters or of the calendar is ever rewritten.
 *
 * <p>A parameter and the calendar of a year are set by two persons (I8). The second person stands in {@code approval},
 * which uses this package; so the command is asked for in {@code administration}, above both, and the rows here say who
 * proposed and who agreed, which the database keeps apart by a constraint.
 *
 * <p>The calendar knows a year only when the State Council's arrangement has been entered. It never guesses: for other
 * years the week alone counts, and the page says so.
 */
package skillcert.policy;
