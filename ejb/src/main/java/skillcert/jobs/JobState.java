package skillcert.jobs;

/** Where a job stands. */
public enum JobState {
    /** Ordered, and no chunk done yet. */
    WAITING,
    /** Chunks are being done. */
    RUNNING,
    /** Held by a person until it is resumed. */
    PAUSED,
    /** Ended by a person before it was done; what was done stays done. */
    CANCELLED,
    /** Done. */
    DONE,
    /** Ended by a refusal or a failure; what was done stays done. */
    FAILED;

    /** Whether it goes on by itself. */
    public boolean goesOn() {
        return this == WAITING || this == RUNNING;
    }

    /** Whether it has ended for good. */
    public boolean ended() {
        return this == CANCELLED || this == DONE || this == FAILED;
    }
}
