package skillcert.identity;

import java.io.Serializable;
import skillcert.kernel.UnitKind;

/**
 * A unit to be made, or what a unit shall be from now on.
 *
 * @param code 2 to 32 characters A-Z a-z 0-9 . _ - that begin with a letter or digit; never changes
 * @param kind what kind of unit; never changes
 * @param name full name, 1 to 120 characters, unique
 * @param place its territory: a code of table 5 of annex 4; 00 for the province and only for it among the authorities
 * @param organisationCode unified code by GB 32100-2015; schools and providers must have one, offices may
 * @param parentCode the authority it belongs to, or blank
 * @param contact name of the person to ask for, or blank
 * @param contactPhone their telephone number; blank for none, or when a unit is changed for the one it has
 */
public record UnitForm(
        String code,
        UnitKind kind,
        String name,
        String place,
        String organisationCode,
        String parentCode,
        String contact,
        String contactPhone)
        implements Serializable {

    /** A unit of which no more is known yet. */
    public UnitForm(String code, UnitKind kind, String name, String place, String organisationCode) {
        this(code, kind, name, place, organisationCode, "", "", "");
    }

    /** Without contact. */
    @Override
    public String toString() {
        return "UnitForm[code=%s, kind=%s, place=%s]".formatted(code, kind, place);
    }
}
