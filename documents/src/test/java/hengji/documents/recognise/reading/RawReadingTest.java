package hengji.documents.recognise.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real forms as flattened text: what is read of them is right; what cannot be told is said, never guessed. */
class RawReadingTest {
    /** Of all values that the raw texts with a transcription print, so much is right; the rest is noted. */
    private static final double SHARE = 0.50;

    private static SortedMap<String, Reckoning> measured = new java.util.TreeMap<>();

    @BeforeAll
    static void readEverything() {
        measured = new RawMeasurement(Odds.load()).byCase();
        measured.forEach((name, part) -> System.out.println("RAW " + name + " | " + part.cells()));
        System.out.println("RAW all | " + Reckoning.sum(measured.values()).cells());
        measured.forEach((name, part) -> part.faults().forEach(fault -> System.out.println("FAULT " + fault)));
    }

    @Test
    void nothing_is_read_wrongly_and_no_row_is_invented() {
        Reckoning sum = Reckoning.sum(measured.values());
        assertThat(sum.invented()).as(sum.faults().toString()).isZero();
        assertThat(sum.of(Outcome.WRONG)).as(sum.faults().toString()).isZero();
        assertThat(sum.share()).isGreaterThanOrEqualTo(SHARE);
    }
}
