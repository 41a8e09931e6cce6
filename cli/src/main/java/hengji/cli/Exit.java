package hengji.cli;

/** What a command tells its caller. */
final class Exit {
    /** All is well. */
    static final int FINE = 0;
    /** Findings of severity ERROR. */
    static final int FINDINGS = 1;
    /** Some input could not be read. */
    static final int UNREADABLE = 2;
    /** The command line is wrong. */
    static final int USAGE = 64;
    /** Hengji itself is wrong. */
    static final int INTERNAL = 70;

    private Exit() {}

    static int of(boolean anyUnreadable, boolean anyError) {
        if (anyUnreadable) {
            return UNREADABLE;
        }
        return anyError ? FINDINGS : FINE;
    }
}
