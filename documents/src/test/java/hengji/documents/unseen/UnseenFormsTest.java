package hengji.documents.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Form;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every drawn form is read as a person reads it: nothing wrong, nothing lost, nothing invented. */
class UnseenFormsTest {
    static List<UnseenForm> forms() {
        return UnseenForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void reads_what_a_person_reads(UnseenForm unseen) {
        List<Form> read = read(unseen.name() + ".html", unseen.drawn().toHtml());

        assertThat(read).hasSameSizeAs(unseen.truths());
        assertThat(defects(unseen, read)).isEmpty();
    }

    /** Saved as values alone, without merged cells, the numbers and names are the same; what stands beside them may move. */
    @ParameterizedTest
    @MethodSource("forms")
    void reads_the_same_without_merged_cells(UnseenForm unseen) {
        List<Form> read = read(unseen.name() + ".csv", unseen.drawn().toCsv());

        assertThat(read).hasSameSizeAs(unseen.truths());
        assertThat(defects(unseen, read))
                .allMatch(defect -> defect.startsWith("texts without") || defect.startsWith("no note"));
    }

    private static List<String> defects(UnseenForm unseen, List<Form> read) {
        List<String> defects = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            defects.addAll(Expectation.defects(unseen.truths().get(i), read.get(i)));
        }
        return defects;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void loses_nothing_without_a_word(UnseenForm unseen) {
        Drawing drawing = unseen.drawn();

        assertThat(Losses.of(drawing, read(unseen.name() + ".html", drawing.toHtml())))
                .isEmpty();
    }

    private static List<Form> read(String name, String content) {
        return switch (FormReader.standard().read(name, content.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Forms(List<Form> forms) -> forms;
            case Reading.Refused(var refusal) -> throw new AssertionError(name + ": " + refusal);
        };
    }
}
