package skillcert.identity;

import java.io.Serializable;

/**
 * Who did something, as people know them. The login says nothing to a reader; it only tells two of the same name apart.
 *
 * @param login of the account
 * @param name of the person; the login itself when there is no such account any more
 * @param unit full name of the unit; empty for the product itself and where there is no account
 */
public record Person(String login, String name, String unit) implements Serializable {

    /** Name and unit in one line, for lists and files. */
    @Override
    public String toString() {
        return unit.isEmpty() ? name : name + "（" + unit + "）";
    }
}
