package skillcert.identity;

import java.io.Serializable;
import skillcert.kernel.UnitKind;

/**
 * A unit to be made.
 *
 * @param code 2 to 32 characters A-Z a-z 0-9 . _ - that begin with a letter or digit; never changes
 * @param kind what kind of unit
 * @param name full name, 1 to 120 characters, unique
 * @param place two digits of table 5 of annex 4; 00 for the province
 */
public record UnitForm(String code, UnitKind kind, String name, String place) implements Serializable {}
