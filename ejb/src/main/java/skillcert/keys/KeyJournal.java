package skillcert.keys;

import skillcert.kernel.Actor;

/** Who must be told that a key is rotated. It is called, not notified: what it cannot note is not done (rule 5). */
public interface KeyJournal {

    /** A key of this purpose is about to be added; noted in a transaction of its own. */
    void rotating(Actor actor, KeyPurpose purpose);

    /** The key was added, in this transaction. */
    void rotated(Actor actor, KeyPurpose purpose, int keyId);
}
