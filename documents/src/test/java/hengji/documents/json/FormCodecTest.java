package hengji.documents.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import hengji.core.explain.Language;
import hengji.core.explain.Place;
import hengji.core.fixtures.FormFixture;
import hengji.core.fixtures.Rows;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.core.form.Source;
import hengji.documents.manuscript.Refusal.Reason;
import hengji.documents.manuscript.UnreadableFile;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCodecTest {
    private static final String ROW = """
            {"schema": "hengji/form/1", "kind": "DEPARTMENT_TARGET", "indicators": [{%s}]}""";

    private final FormCodec codec = new FormCodec();

    private static Form small() {
        return FormFixture.targetForm()
                .budget(BudgetRole.TOTAL, "23253.24")
                .budget(BudgetRole.OTHER, "")
                .goal("本科上线人数再创新高")
                .rows(Rows.row("本科上线人数").atLeast("4802", "名").weighing("2"))
                .done();
    }

    private Indicator row(String content) throws UnreadableFile {
        return read(ROW.formatted(content)).indicators().getFirst();
    }

    private Form read(String json) throws UnreadableFile {
        return codec.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_small_form_reads_back_as_it_was_written() throws Exception {
        assertThat(read(codec.write(small()))).isEqualTo(small());
    }

    @Test
    void the_keys_come_in_the_published_order() {
        String json = codec.write(small());
        assertThat(json.lines()
                        .filter(line -> line.matches(" {2}\"\\w+\":.*"))
                        .map(line -> line.substring(3, line.indexOf('"', 3))))
                .containsExactly(
                        "schema",
                        "source",
                        "kind",
                        "title",
                        "fiscalYear",
                        "region",
                        "organization",
                        "unitCode",
                        "projectCode",
                        "project",
                        "scope",
                        "supervisor",
                        "amountUnit",
                        "amountUnitStated",
                        "budget",
                        "goals",
                        "tasks",
                        "indicators",
                        "total",
                        "grade",
                        "texts",
                        "notes",
                        "cells");
    }

    @Test
    void amounts_are_exact_decimal_strings() {
        assertThat(codec.write(small())).contains("\"initial\": \"23253.24\"").contains("\"weight\": \"2\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void any_form_reads_back_as_it_was_written(int hundred) throws Exception {
        for (int seed = hundred * 100; seed < (hundred * 100) + 100; seed++) {
            Form form = new AnyForm(seed).form();
            assertThat(read(codec.write(form))).as("seed %d", seed).isEqualTo(form);
            assertThat(read(codec.write(form, Language.ENGLISH)))
                    .as("seed %d", seed)
                    .isEqualTo(form);
        }
    }

    @Test
    void every_kind_of_place_reads_back() {
        for (int seed = 0; seed < 300; seed++) {
            Place place = new AnyForm(seed).place();
            assertThat(PlaceText.parse(place.text())).isEqualTo(place);
        }
        assertThat(PlaceText.parse("Sheet1!D12")).isEqualTo(new Place.SheetCell("Sheet1", 12, 4));
        assertThat(PlaceText.parse("table 0, row 1, column 1")).isInstanceOf(Place.Named.class);
    }

    @Test
    void several_documents_may_follow_each_other_or_stand_in_an_array() throws Exception {
        String one = codec.write(small());
        byte[] following = (one + "\n" + one).getBytes(StandardCharsets.UTF_8);
        byte[] array = ("[" + one + "," + one + "]").getBytes(StandardCharsets.UTF_8);
        assertThat(codec.readAll(following)).containsExactly(small(), small());
        assertThat(codec.readAll(array)).containsExactly(small(), small());
    }

    @Test
    void the_form_inside_an_evaluation_is_read() throws Exception {
        String json = "{\"schema\": \"hengji/evaluation/1\", \"form\": " + codec.write(small()) + ", \"score\": null}";
        assertThat(read(json)).isEqualTo(small());
    }

    @Test
    void utf16_and_a_byte_order_mark_are_read() throws Exception {
        String json = codec.write(small());
        assertThat(codec.read(json.getBytes(StandardCharsets.UTF_16))).isEqualTo(small());
        assertThat(codec.read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(small());
    }

    @Test
    void a_file_saved_in_gbk_is_read() throws Exception {
        byte[] saved = codec.write(small()).getBytes(Charset.forName("GBK"));
        assertThat(codec.read(saved)).isEqualTo(small());
    }

    @Test
    void numbers_may_stand_without_quotes() throws Exception {
        Indicator row = row("\"weight\": 2.50, \"target\": 4802");
        assertThat(row.weight().value()).contains(new BigDecimal("2.50"));
        assertThat(row.target().value()).contains(Figure.of(new BigDecimal("4802")));
    }

    @Test
    void null_without_a_cell_is_absent_with_a_cell_blank_or_unreadable() throws Exception {
        Indicator row = row("""
                "actual": null, "weight": null, "score": null,
                "cells": {"weight": {"place": "table 1, row 2, column 7", "raw": "—"},
                          "score": {"place": "table 1, row 2, column 8", "raw": "IO", "unreadable": true}}""");
        assertThat(row.actual()).isEqualTo(Field.absent());
        assertThat(row.weight()).isEqualTo(new Field.Blank<>(new Source(new Place.TableCell(1, 2, 7), "—")));
        assertThat(row.score()).isEqualTo(new Field.Unreadable<>(new Source(new Place.TableCell(1, 2, 8), "IO")));
    }

    @Test
    void an_empty_text_without_a_cell_says_nothing() throws Exception {
        assertThat(row("\"reason\": \"\"").reason()).isEqualTo(Field.absent());
    }

    @Test
    void words_where_a_number_belongs_are_unreadable_and_noted() throws Exception {
        Form form = read(ROW.formatted("\"row\": 7, \"weight\": \"23,253.24\""));
        assertThat(form.indicators().getFirst().weight()).isInstanceOf(Field.Unreadable.class);
        assertThat(form.notes()).singleElement().satisfies(note -> {
            assertThat(note.row()).hasValue(7);
            assertThat(note.message().zh()).contains("indicators[].weight").contains("23,253.24");
        });
    }

    @Test
    void a_number_of_absurd_size_is_unreadable() throws Exception {
        assertThat(row("\"weight\": 1e999999999").weight()).isInstanceOf(Field.Unreadable.class);
    }

    @Test
    void a_sign_may_be_written_as_forms_print_it() throws Exception {
        assertThat(row("\"sign\": \"≥\"").sign().value()).contains(Sign.AT_LEAST);
        assertThat(row("\"sign\": \"ungefähr\"").sign()).isInstanceOf(Field.Unreadable.class);
    }

    @Test
    void a_row_that_names_no_place_is_found_by_its_position() throws Exception {
        assertThat(row("\"name\": \"本科上线人数\"").place()).isEqualTo(new Place.Named("indicators[0]"));
    }

    @Test
    void an_unknown_key_is_noted_once() throws Exception {
        Form form =
                read("{\"schema\": \"hengji/form/1\", \"colour\": [1, {}], \"indicators\": [{\"x\": 1}, {\"x\": 2}]}");
        assertThat(form.notes())
                .extracting(note -> note.message().zh())
                .satisfiesExactlyInAnyOrder(
                        note -> assertThat(note).contains("colour"),
                        note -> assertThat(note).contains("indicators[].x"));
    }

    @Test
    void what_is_no_object_in_a_list_is_noted() throws Exception {
        Form form = read("{\"schema\": \"hengji/form/1\", \"goals\": [\"提高质量\"], \"tasks\": {}}");
        assertThat(form.notes()).hasSize(2);
    }

    @Test
    void a_document_without_schema_is_read_if_it_has_indicators() throws Exception {
        Form form = read("{\"indicators\": [{\"name\": \"本科上线人数\"}]}");
        assertThat(form.kind()).isEqualTo(FormKind.UNKNOWN);
        assertThat(form.notes()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "\"text\"",
                "{\"name\": \"app\", \"version\": 2}",
                "{\"schema\": \"hengji/form/2\"}"
            })
    void what_is_no_form_is_refused(String json) {
        assertThat(refusal(json)).isEqualTo(Reason.NO_FORM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"schema\": ",
                "{\"schema\": \"hengji/form/1\"",
                "[{}",
                "{\"a\" 1}",
                "{'a': 1}",
                "\u0000",
                "NaN"
            })
    void what_is_cut_off_or_malformed_is_refused(String json) {
        assertThat(refusal(json)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusal("")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_key_that_stands_twice_is_refused_with_its_line() {
        String twice = "{\"schema\": \"hengji/form/1\",\n\"title\": \"a\",\n\"title\": \"b\"}";
        UnreadableFile failure = catchThrowableOfType(UnreadableFile.class, () -> read(twice));
        assertThat(failure.refusal().message().zh()).contains("重复").contains("第3行");
    }

    @Test
    void bottomless_nesting_is_refused() {
        String deep = "{\"schema\": \"hengji/form/1\", \"x\": " + "[".repeat(100_000);
        assertThat(refusal(deep)).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    void overlong_numbers_and_endless_rows_are_refused() {
        String number = "{\"schema\": \"hengji/form/1\", \"indicators\": [{\"weight\": " + "9".repeat(5000) + "}]}";
        String rows = "{\"schema\": \"hengji/form/1\", \"indicators\": [" + "{},".repeat(200_000) + "{}]}";
        String heap = "{\"schema\": \"hengji/form/1\", \"total\": [" + "1,".repeat(200_000) + "1]}";
        assertThat(List.of(number, rows, heap)).extracting(this::refusal).containsOnly(Reason.TOO_LARGE);
    }

    @Test
    void a_cut_or_changed_document_never_ends_in_an_untyped_exception() {
        byte[] good = codec.write(new AnyForm(42).form()).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        int read = 0;
        for (int round = 0; round < 2000; round++) {
            byte[] changed = good.clone();
            for (int change = 1 + random.nextInt(4); change > 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            read += accepted(changed);
        }
        assertThat(read).isPositive();
    }

    private int accepted(byte[] content) {
        try {
            return codec.readAll(content).size();
        } catch (UnreadableFile refused) {
            assertThat(refused.refusal().message().zh()).isNotBlank();
            return 0;
        }
    }

    private Reason refusal(String json) {
        UnreadableFile failure = catchThrowableOfType(UnreadableFile.class, () -> read(json));
        return failure.refusal().reason();
    }
}
