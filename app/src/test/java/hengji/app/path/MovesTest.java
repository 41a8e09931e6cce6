package hengji.app.path;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.assess.Assessor;
import hengji.app.content.Contents;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.core.audit.Severity;
import hengji.core.workflow.Action;
import hengji.core.workflow.Outcome;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import hengji.core.workflow.TargetGrade;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The story of a target form and of a self-evaluation, told by the use case on both databases. */
final class MovesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);

    private static Outcome move(Bureau bureau, long form, Action action, Role role, Enclosed enclosed) {
        return bureau.office().part(Moves.class).move(form, action, enclosed, bureau.who(role), "127.0.0.1");
    }

    private static State go(Bureau bureau, long form, Action action, Role role, Enclosed enclosed) {
        Outcome outcome = move(bureau, form, action, role, enclosed);
        assertThat(outcome).as("%s by %s: %s", action, role, outcome).isInstanceOf(Outcome.Moved.class);
        return bureau.office().part(Forms.class).get(form).state();
    }

    private static Enclosed.Scan scan(Bureau bureau) {
        var kept = bureau.office()
                .part(Contents.class)
                .put("%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII), "application/pdf");
        return new Enclosed.Scan(kept.sha256(), "签字页.pdf");
    }

    @ParameterizedTest
    @EnumSource
    void the_small_school_has_no_error_to_begin_with(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        for (long form : List.of(bureau.target(2026), bureau.selfEvaluation(2025))) {
            assertThat(bureau.office()
                            .part(Assessor.class)
                            .assess(form)
                            .evaluation()
                            .findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_target_is_submitted_returned_answered_passed_approved_and_adjusted(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        TestOffice office = bureau.office();
        long form = bureau.target(2026);
        Line first = office.part(Sheets.class).lines(form, Block.ROW).getFirst();

        assertThat(go(bureau, form, Action.SUBMIT, Role.UNIT_CLERK, Enclosed.none()))
                .isEqualTo(State.HEAD_SIGNING);
        assertThat(go(bureau, form, Action.SIGN, Role.UNIT_HEAD, Enclosed.none()))
                .isEqualTo(State.DEPARTMENT_REVIEW);
        assertThat(go(bureau, form, Action.PASS, Role.DEPARTMENT, Enclosed.none()))
                .isEqualTo(State.BUSINESS_REVIEW);
        var item = ReturnItem.Draft.free(
                new ReturnItem.Anchor(first.lineage(), java.util.Optional.of(Column.TARGET), "第1行 指标值", "12"),
                "班级数与学籍系统不一致，请核对。");
        assertThat(go(
                        bureau,
                        form,
                        Action.RETURN,
                        Role.BUSINESS_DIVISION,
                        Enclosed.none().with(item)))
                .isEqualTo(State.RETURNED);

        assertThat(move(bureau, form, Action.ANSWER, Role.UNIT_CLERK, Enclosed.none()))
                .isInstanceOf(Outcome.Refused.class);
        bureau.write(form, Column.TARGET, first.lineage(), "13");
        ReturnItem sent =
                office.part(Slips.class).findLast(form).orElseThrow().items().getFirst();
        assertThat(office.part(Slips.class)
                        .answer(form, sent.id(), "已按学籍系统改为13个。", Actor.of(bureau.who(Role.UNIT_CLERK), "")))
                .isTrue();
        assertThat(go(bureau, form, Action.ANSWER, Role.UNIT_CLERK, Enclosed.none()))
                .isEqualTo(State.HEAD_SIGNING);
        go(bureau, form, Action.SIGN, Role.UNIT_HEAD, Enclosed.none());
        go(bureau, form, Action.PASS, Role.DEPARTMENT, Enclosed.none());
        go(bureau, form, Action.PASS, Role.BUSINESS_DIVISION, Enclosed.none());
        assertThat(go(
                        bureau,
                        form,
                        Action.GRADE,
                        Role.PERFORMANCE_DIVISION,
                        Enclosed.none().with(TargetGrade.EXCELLENT)))
                .isEqualTo(State.BUDGET_APPROVAL);
        assertThat(move(bureau, form, Action.APPROVE, Role.BUDGET_DIVISION, Enclosed.none()))
                .isInstanceOf(Outcome.Refused.class);
        Enclosed document = Enclosed.none().withDocument("示财预〔2026〕1号", DAY).with(scan(bureau));
        assertThat(go(bureau, form, Action.APPROVE, Role.BUDGET_DIVISION, document))
                .isEqualTo(State.APPROVED);

        go(
                bureau,
                form,
                Action.ADJUST,
                Role.UNIT_CLERK,
                Enclosed.none().because("追加预算").withDocument("示财预〔2026〕30号", DAY));
        bureau.write(form, Column.TARGET, first.lineage(), "15");
        assertThat(go(
                        bureau,
                        form,
                        Action.DROP_ADJUSTMENT,
                        Role.UNIT_CLERK,
                        Enclosed.none().because("不再追加")))
                .isEqualTo(State.APPROVED);
        assertThat(office.part(Sheets.class).lines(form, Block.ROW).getFirst().text(Column.TARGET))
                .isEqualTo("13");
        assertThat(office.part(Versions.class).list(form))
                .extracting(Versions.Version::occasion)
                .containsExactly(
                        Versions.Occasion.SUBMITTED,
                        Versions.Occasion.RETURNED,
                        Versions.Occasion.SUBMITTED,
                        Versions.Occasion.APPROVED,
                        Versions.Occasion.ADJUSTED);
        assertThat(office.part(Steps.class).list(form))
                .hasSize(12)
                .allSatisfy(step -> assertThat(step.role()).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void a_self_evaluation_goes_in_on_the_heads_behalf_and_is_filed(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        assertThat(go(
                        bureau,
                        form,
                        Action.FILE_ON_BEHALF,
                        Role.UNIT_CLERK,
                        Enclosed.none().with(scan(bureau))))
                .isEqualTo(State.DEPARTMENT_REVIEW);
        go(bureau, form, Action.PASS, Role.DEPARTMENT, Enclosed.none());
        assertThat(go(bureau, form, Action.ACCEPT, Role.PERFORMANCE_DIVISION, Enclosed.none()))
                .isEqualTo(State.ACCEPTED);
        assertThat(bureau.office().part(Versions.class).findLast(form, Versions.Occasion.ACCEPTED))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void a_department_has_no_department_above_it(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(bureau.department(), 2026);
        var path = bureau.office()
                .part(Moves.class)
                .path(bureau.office().part(Forms.class).get(form));
        assertThat(path.settings().steps()).doesNotContain(State.DEPARTMENT_REVIEW);
    }
}
