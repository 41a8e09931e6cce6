package hengji.app.selfevaluation;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.path.Enclosed;
import hengji.app.path.Moves;
import hengji.core.workflow.Action;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Role;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Blank figures do not go in: neither plainly nor with a reason. */
final class MissingGateTest {
    private static Line line(Bureau bureau, long form, Block block, int at) {
        return bureau.office().part(Sheets.class).lines(form, block).get(at);
    }

    private static Outcome submit(Bureau bureau, long form, Action action) {
        return bureau.office()
                .part(Moves.class)
                .move(form, action, Enclosed.none().because("数据尚未汇总"), bureau.who(Role.UNIT_CLERK), "127.0.0.1");
    }

    private static String refusal(Outcome outcome) {
        return outcome instanceof Outcome.Refused(var obstacles)
                ? String.join(
                        "\n", obstacles.stream().map(each -> each.reason().zh()).toList())
                : "moved";
    }

    @ParameterizedTest
    @EnumSource
    void without_execution_figures_a_self_evaluation_is_stopped(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        Line total = line(bureau, form, Block.MONEY, 0);
        bureau.write(form, Column.MONEY_EXECUTED, total.lineage(), "");
        for (Action action : List.of(Action.SUBMIT, Action.SUBMIT_WITH_PROBLEMS)) {
            assertThat(refusal(submit(bureau, form, action))).contains("“全年执行数”还有 1 处没有填：资金总额。");
        }
        assertThat(Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK))
                        .get("/forms/" + form + "/submit")
                        .body())
                .contains("“全年执行数”还有 1 处没有填：资金总额。");

        bureau.write(form, Column.MONEY_EXECUTED, total.lineage(), "950");
        assertThat(refusal(submit(bureau, form, Action.SUBMIT))).isEqualTo("moved");
    }

    @ParameterizedTest
    @EnumSource
    void blank_results_are_told_column_by_column(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        for (int row = 0; row < 4; row++) {
            bureau.write(form, Column.ACTUAL, line(bureau, form, Block.ROW, row).lineage(), "");
        }
        bureau.write(
                form, Column.GOAL_ACHIEVED, line(bureau, form, Block.GOAL, 0).lineage(), "");
        assertThat(refusal(submit(bureau, form, Action.SUBMIT_WITH_PROBLEMS)))
                .contains("“完成值”还有 4 处没有填：毕业年级教学班级数、毕业年级学业水平合格率、教学计划按期完成率等。", "“实际完成情况”还有 1 处没有填：");
    }

    @ParameterizedTest
    @EnumSource
    void a_form_without_a_line_of_the_total_budget_is_stopped(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        Line total = line(bureau, form, Block.MONEY, 0);
        bureau.write(form, Column.MONEY_ITEM, total.lineage(), "基本支出");
        assertThat(refusal(submit(bureau, form, Action.SUBMIT_WITH_PROBLEMS))).contains("表上没有“资金总额”行");
    }

    @ParameterizedTest
    @EnumSource
    void what_does_not_apply_is_said_so_and_goes_in(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        Line row = line(bureau, form, Block.ROW, 4);
        bureau.write(form, Column.ACTUAL, row.lineage(), "不适用");
        bureau.write(form, Column.SCORE, row.lineage(), "");
        bureau.write(form, Column.REASON, row.lineage(), "当年没有毕业生参加升学考试");
        assertThat(refusal(submit(bureau, form, Action.SUBMIT_WITH_PROBLEMS))).isEqualTo("moved");
    }

    @ParameterizedTest
    @EnumSource
    void a_target_has_nothing_to_report_yet(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        assertThat(refusal(submit(bureau, bureau.target(2026), Action.SUBMIT))).isEqualTo("moved");
    }
}
