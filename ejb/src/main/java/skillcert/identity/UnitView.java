package skillcert.identity;

import java.io.Serializable;
import skillcert.kernel.UnitKind;

/**
 * A unit as pages and other capabilities see it.
 *
 * @param code its code
 * @param kind what kind of unit
 * @param name full name
 * @param place two digits of table 5 of annex 4: its territory
 */
public record UnitView(String code, UnitKind kind, String name, String place) implements Serializable {}
