package hengji.app.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import hengji.documents.template.FillInReader;
import hengji.documents.template.FillInTemplate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FillInsTest {
    /** A school's clerk who downloads a workbook, fills it in and hands it in. */
    private record Clerk(Bureau bureau, long form) {
        static Clerk on(Database database) {
            Bureau bureau = Bureau.in(TestOffice.on(database));
            return new Clerk(bureau, bureau.selfEvaluation(2025));
        }

        FillIns fillIns() {
            return bureau.office().part(FillIns.class);
        }

        byte[] download() {
            return fillIns().give(form, bureau.who(Role.UNIT_CLERK));
        }

        /** The workbook as somebody saves it after typing into one row. */
        byte[] fill(byte[] workbook, String row, Map<Column, String> typed) throws Exception {
            Sheet sheet = bureau.office().part(Sheets.class).get(form);
            List<Line> rows = sheet.rows().stream()
                    .map(line -> line.text(Column.NAME).equals(row) ? with(line, typed) : line)
                    .toList();
            Map<Block, List<Line>> lines = new EnumMap<>(sheet.lines());
            lines.put(Block.ROW, rows);
            return FillInTemplate.write(
                    bureau.office().part(Assessor.class).read(new Sheet(sheet.head(), lines)),
                    FillInReader.mark(workbook));
        }

        long handIn(byte[] workbook) {
            Returned returned = fillIns().receive(form, workbook, bureau.who(Role.UNIT_CLERK), "");
            return ((Returned.Read) returned).id();
        }

        Preview preview(long id) {
            return fillIns().preview(form, id, bureau.who(Role.UNIT_CLERK)).orElseThrow();
        }

        Taking take(long id, Map<Integer, String> ticked) {
            return fillIns().take(form, id, ticked, bureau.who(Role.UNIT_CLERK), "");
        }

        String cell(String row, Column column) {
            return bureau.office().part(Sheets.class).lines(form, Block.ROW).stream()
                    .filter(line -> line.text(Column.NAME).equals(row))
                    .findFirst()
                    .orElseThrow()
                    .text(column);
        }

        void typedMeanwhile(String row, Column column, String text) {
            Line line = bureau.office().part(Sheets.class).lines(form, Block.ROW).stream()
                    .filter(each -> each.text(Column.NAME).equals(row))
                    .findFirst()
                    .orElseThrow();
            bureau.write(form, column, line.lineage(), text);
        }

        private static Line with(Line line, Map<Column, String> typed) {
            Map<Column, String> cells = new EnumMap<>(line.cells());
            cells.putAll(typed);
            return new Line(line.lineage(), cells, line.care());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_workbook_nobody_filled_in_changes_nothing(Database database) {
        Clerk clerk = Clerk.on(database);
        assertThat(clerk.preview(clerk.handIn(clerk.download())).differences()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void only_what_is_ticked_is_taken(Database database) throws Exception {
        Clerk clerk = Clerk.on(database);
        byte[] filled =
                clerk.fill(clerk.download(), "家长满意度", Map.of(Column.ACTUAL, "88", Column.REASON, "食堂尚在磨合，已调整菜品"));
        long id = clerk.handIn(filled);
        List<Difference> differences = clerk.preview(id).differences();
        assertThat(differences).extracting(Difference::column).containsExactly("完成值", "偏差原因及改进措施");

        Difference actual = differences.getFirst();
        Taking taking = clerk.take(id, Map.of(actual.number(), actual.now()));
        assertThat(taking).isEqualTo(new Taking(1, List.of()));
        assertThat(clerk.cell("家长满意度", Column.ACTUAL)).isEqualTo("88");
        assertThat(clerk.cell("家长满意度", Column.REASON)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_typed_meanwhile_is_shown_and_not_undone(Database database) throws Exception {
        Clerk clerk = Clerk.on(database);
        byte[] filled = clerk.fill(clerk.download(), "家长满意度", Map.of(Column.ACTUAL, "88"));
        clerk.typedMeanwhile("家长满意度", Column.ACTUAL, "89");
        long id = clerk.handIn(filled);

        Difference difference = clerk.preview(id).differences().getFirst();
        assertThat(difference.isConflict()).isTrue();
        assertThat(difference.now()).isEqualTo("89");
        Taking taking = clerk.take(id, Map.of(difference.number(), "91"));
        assertThat(taking.taken()).isZero();
        assertThat(clerk.cell("家长满意度", Column.ACTUAL)).isEqualTo("89");
    }

    @ParameterizedTest
    @EnumSource
    void a_workbook_of_another_form_and_no_workbook_at_all_are_refused(Database database) {
        Clerk clerk = Clerk.on(database);
        Clerk other = Clerk.on(database);
        var who = clerk.bureau().who(Role.UNIT_CLERK);
        assertThat(clerk.fillIns().receive(clerk.form(), other.download(), who, ""))
                .isInstanceOf(Returned.Refused.class);
        assertThat(clerk.fillIns().receive(clerk.form(), new byte[] {1, 2, 3}, who, ""))
                .isInstanceOf(Returned.Refused.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_page_shows_before_and_after_with_ticks(Database database) throws Exception {
        Clerk clerk = Clerk.on(database);
        long id = clerk.handIn(clerk.fill(clerk.download(), "家长满意度", Map.of(Column.ACTUAL, "88")));
        Visitor visitor =
                Visitor.loggedIn(clerk.bureau().office(), clerk.bureau().login(Role.UNIT_CLERK));
        String page = "/forms/" + clerk.form() + "/fill-in/" + id;
        assertThat(visitor.get(page).body()).contains("<s>91</s>", "<b>88</b>", "checked");

        visitor.post(page, page, Map.of("take-0", "1", "now-0", "91"));
        assertThat(clerk.cell("家长满意度", Column.ACTUAL)).isEqualTo("88");
        assertThat(visitor.get("/forms/" + clerk.form() + "/fill-in").body()).contains("下载填报工作簿");
    }
}
