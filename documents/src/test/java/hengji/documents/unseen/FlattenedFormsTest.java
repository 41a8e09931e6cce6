package hengji.documents.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Form;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every drawn form again as text that lost its table: what is read is right, what is not read is named. The layouts are
 * not those the rules of flattened text were found on.
 */
class FlattenedFormsTest {
    /** So much is read at least; so many rows are still attributed, named or lost wrongly, of some two hundred forms' rows. */
    @ParameterizedTest
    @CsvSource({"STACKED, 0.60, 12", "SPACED, 0.60, 9", "GLUED, 0.26, 3", "GLUED_ROWS, 0.24, 8", "BARRED, 0.79, 12"})
    void what_is_read_of_a_flattened_form_is_right(FlatForm flat, double share, int mostWrong) {
        FlatReading reading = new FlatReading();
        UnseenForm.all().forEach(unseen -> read(unseen, flat, reading));

        assertThat(reading.wrong()).hasSizeLessThanOrEqualTo(mostWrong);
        assertThat((double) reading.right() / reading.values()).isGreaterThanOrEqualTo(share);
    }

    private static void read(UnseenForm unseen, FlatForm flat, FlatReading reading) {
        byte[] text = flat.of(unseen.drawn()).getBytes(StandardCharsets.UTF_8);
        List<Form> forms = switch (FormReader.standard().read(unseen.name() + ".txt", text)) {
            case Reading.Forms(List<Form> found) -> found;
            case Reading.Refused _ -> List.of();
        };
        for (int i = 0; i < unseen.truths().size(); i++) {
            List<String> truth = unseen.truths().get(i);
            if (i < forms.size()) {
                reading.form(truth, forms.get(i));
            } else {
                reading.missed(truth);
            }
        }
    }
}
