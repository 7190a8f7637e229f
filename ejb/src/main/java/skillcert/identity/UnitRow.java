package skillcert.identity;

import java.io.Serializable;
import skillcert.kernel.UnitKind;

/**
 * A line of the list of units.
 *
 * @param code its code
 * @param kind what kind of unit
 * @param name full name
 * @param place two digits of table 5
 * @param organisationCode unified code, or empty
 * @param state whether it is open
 */
public record UnitRow(String code, UnitKind kind, String name, String place, String organisationCode, UnitState state)
        implements Serializable {}
