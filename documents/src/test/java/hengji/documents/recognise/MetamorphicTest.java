package hengji.documents.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Form;
import hengji.core.form.Origin;
import hengji.documents.cases.CaseFiles;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.web.HtmlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real forms in disguise: what changes nothing for a person changes nothing that is read. */
class MetamorphicTest {
    static List<Path> cases() {
        return CaseFiles.docs("html");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void blank_rows_between_the_rows(Path file) {
        same(file, table -> Disguise.blankRows(table, new Random(7)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_blank_column_somewhere(Path file) {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            same(file, table -> Disguise.blankColumn(table, random));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void value_columns_in_another_order(Path file) {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            same(file, table -> Disguise.shuffledColumns(table, random));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void headers_swapped_for_others_that_mean_the_same(Path file) {
        for (int seed = 0; seed < 10; seed++) {
            Random random = new Random(seed);
            same(file, table -> Disguise.synonyms(table, random));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void white_space_and_full_width_in_headers(Path file) {
        same(file, Disguise::spacedHeaders);
    }

    private static void same(Path file, UnaryOperator<Block.Table> change) {
        Manuscript plain = read(file);
        Manuscript changed = new Manuscript(
                plain.format(),
                plain.blocks().stream()
                        .map(block -> block instanceof Block.Table table ? change.apply(table) : block)
                        .toList(),
                plain.remarks());
        assertThat(values(changed)).isEqualTo(values(plain));
    }

    private static List<List<String>> values(Manuscript manuscript) {
        List<Form> forms = new Recogniser().recognise(manuscript, Origin.NONE);
        return forms.stream().map(Values::of).toList();
    }

    private static Manuscript read(Path file) {
        try {
            return new HtmlReader().read(CaseFiles.read(file), Limits.DEFAULT);
        } catch (UnreadableFile e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_cell_and_line_ends_somewhere(Path file) {
        Manuscript manuscript = read(file);
        List<Form> forms = new Recogniser().recognise(manuscript, Origin.NONE);
        String everything = forms.toString();
        for (Block block : manuscript.blocks()) {
            List<String> texts = block instanceof Block.Table table
                    ? table.cells().stream().map(Cell::text).toList()
                    : List.of(((Block.Line) block).text());
            for (String text : texts) {
                assertThat(Disguise.isKnownLabel(text) || Disguise.isKept(everything, text))
                        .as(text)
                        .isTrue();
            }
        }
    }
}
