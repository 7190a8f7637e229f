package skillcert.keys;

import skillcert.kernel.Actor;

/** Stands where the audit stands in the container: outside of it there is none. */
final class SilentJournal implements KeyJournal {

    @Override
    public void rotating(Actor actor, KeyPurpose purpose) {
        // nobody to tell
    }

    @Override
    public void rotated(Actor actor, KeyPurpose purpose, int keyId) {
        // nobody to tell
    }
}
