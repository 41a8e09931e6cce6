package hengji.documents.pdf;

/** What one file may cost before it is refused: counted, not timed, so that the answer is the same everywhere. */
final class Budget {
    /** Largest stream that is unpacked; a page of text is a thousandth of it. */
    static final long STREAM_BYTES = 32L << 20;

    private static final long OPERATORS = 4_000_000;
    private static final long READS_PER_BYTE = 64;
    private static final long READS = 4L << 20;
    private long operators = OPERATORS;
    private long reads;

    Budget(long fileBytes) {
        reads = READS + READS_PER_BYTE * fileBytes;
    }

    void spendOperator() {
        if (--operators < 0) {
            throw new Exhausted();
        }
    }

    void spendRead(long bytes) {
        reads -= bytes;
        if (reads < 0) {
            throw new Exhausted();
        }
    }

    /** Thrown through the library when the budget is spent; never leaves this package. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("budget spent", null, false, false);
        }
    }
}
