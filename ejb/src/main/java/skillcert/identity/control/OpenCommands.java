package skillcert.identity.control;

import jakarta.enterprise.context.RequestScoped;

/**
 * How many doors are open within one another in this request. What a command of a door refuses is told by the outermost
 * one only, in whatever transactions those within it ran, so that it is written once and under the name that was called.
 */
@RequestScoped
public class OpenCommands {

    private int depth;

    /** A door opens; whether it is the outermost. */
    public boolean enter() {
        return depth++ == 0;
    }

    /** The door that opened last closes. */
    public void leave() {
        depth--;
    }
}
