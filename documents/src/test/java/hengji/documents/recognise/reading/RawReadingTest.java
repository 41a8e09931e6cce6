package hengji.documents.recognise.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Real forms as flattened text: what is read of them is right; what cannot be told is said, never guessed. */
class RawReadingTest {
    /** Of all values that the raw texts with a transcription print, so much is right; see docs/reading.md for the rest. */
    private static final double SHARE = 0.86;

    private static final int MOST_SILENT = 0;

    @Test
    void nothing_is_read_wrongly_and_no_row_is_invented() {
        Reckoning sum = new Measurement(Odds.load()).runRaw().format("raw");
        assertThat(sum.of(Outcome.WRONG)).as(sum.faults().toString()).isZero();
        assertThat(sum.invented()).as(sum.faults().toString()).isZero();
        assertThat(sum.of(Outcome.SILENT)).as(sum.faults().toString()).isLessThanOrEqualTo(MOST_SILENT);
        assertThat(sum.share()).as(sum.faults().toString()).isGreaterThanOrEqualTo(SHARE);
    }
}
