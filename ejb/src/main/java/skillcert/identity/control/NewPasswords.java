package skillcert.identity.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import skillcert.keys.ChainMacs;

/** Hashes passwords in the way of this installation's suite; those kept in another way go on being matched. */
@Dependent
public class NewPasswords {

    private final ChainMacs chains;

    /** @param chains know the suite of the installation */
    @Inject
    public NewPasswords(ChainMacs chains) {
        this.chains = chains;
    }

    /** The text to keep for a password. */
    public String keep(String password) {
        return PasswordHash.of(chains.suite()).keep(password);
    }

    /** Takes as long as a comparison and is never true: for a login that does not exist. */
    public boolean matchesNothing(String password) {
        return PasswordHash.of(chains.suite()).matchesNothing(password);
    }
}
