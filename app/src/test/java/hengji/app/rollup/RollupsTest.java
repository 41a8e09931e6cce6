package hengji.app.rollup;

import static hengji.app.tables.Tables.JOURNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.app.access.NotNow;
import hengji.app.assess.Assessor;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.house.Database;
import hengji.app.journal.Actor;
import hengji.core.audit.Finding;
import hengji.core.rollup.Method;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RollupsTest {
    private static final String ADDRESS = "127.0.0.1";

    private static void confirm(Works works, LinkWriting.Draft draft) {
        assertThat(works.writing()
                        .confirm(works.department(), draft, works.bureau().who(Role.UNIT_CLERK), ADDRESS))
                .isEmpty();
    }

    private static void type(Works works, long form, String row, Column column, String text) {
        Line line = works.line(form, row);
        works.office()
                .part(Editing.class)
                .keep(form, new Editing.Typed(column, line.lineage(), line.text(column), text), Actor.OFFICE);
    }

    private static List<String> findings(Works works, int rule) {
        return works.office().part(Assessor.class).assess(works.department()).evaluation().findings().stream()
                .filter(finding -> finding.card().number() == rule)
                .map(Finding::message)
                .map(said -> said.zh())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void rows_of_one_name_are_proposed_numbers_added_and_rates_at_their_lowest(Database database) {
        Works works = Works.on(database);
        assertThat(works.row(Works.ROOMS).isProposed()).isTrue();
        assertThat(works.row(Works.ROOMS).values().getFirst().figure()).isEqualTo("30");
        assertThat(works.row(Works.PASSED).link().orElseThrow().method()).isEqualTo(Method.LOWEST);
        assertThat(works.row(Works.PASSED).values().getFirst().figure()).isEqualTo("96");
        assertThat(works.row(Works.PASSED).values().getFirst().differs()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_link_counts_once_a_person_confirmed_it_and_says_who(Database database) {
        Works works = Works.on(database);
        assertThat(works.rollups().of(works.department()).confirmed()).isZero();
        confirm(works, works.draft(Works.ROOMS, Method.SUM, 0));
        LinkedRow row = works.row(Works.ROOMS);
        assertThat(row.kept().orElseThrow().by())
                .isEqualTo(works.bureau().who(Role.UNIT_CLERK).name());
        assertThat(row.values().getFirst().parts())
                .extracting(part -> part.name())
                .containsExactly("北校区教学楼", "南校区教学楼");
        assertThat(works.office()
                        .part(DSLContext.class)
                        .fetchExists(
                                JOURNAL,
                                JOURNAL.ACTION.eq("link.confirm"),
                                JOURNAL.SUBJECT.startsWith("form " + works.department() + " ")))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_gives_no_figure_is_not_kept_and_says_why(Database database) {
        Works works = Works.on(database);
        var clerk = works.bureau().who(Role.UNIT_CLERK);
        assertThat(works.writing()
                        .confirm(works.department(), works.draft(Works.PASSED, Method.SUM, 0), clerk, ADDRESS))
                .singleElement()
                .satisfies(why -> assertThat(why.zh()).contains("比率不能加总"));
        assertThat(works.row(Works.PASSED).isConfirmed()).isFalse();
        assertThat(works.writing()
                        .confirm(works.department(), works.draft(Works.PASSED, Method.WEIGHTED, 0), clerk, ADDRESS))
                .singleElement()
                .satisfies(why -> assertThat(why.zh()).contains("权数"));
    }

    @ParameterizedTest
    @EnumSource
    void of_two_who_confirm_at_once_the_second_is_told(Database database) {
        Works works = Works.on(database);
        confirm(works, works.draft(Works.ROOMS, Method.SUM, 0));
        assertThatThrownBy(() -> confirm(works, works.draft(Works.ROOMS, Method.NONE, 0)))
                .isInstanceOf(NotNow.class);
        confirm(works, works.draft(Works.ROOMS, Method.NONE, 1));
        assertThat(works.row(Works.ROOMS).values().getFirst().figure()).isEmpty();
        works.writing()
                .drop(
                        works.department(),
                        works.line(works.department(), Works.ROOMS).lineage(),
                        2,
                        works.bureau().who(Role.UNIT_CLERK),
                        ADDRESS);
        assertThat(works.row(Works.ROOMS).isProposed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_departments_figure_follows_its_projects_while_it_says_what_they_gave(Database database) {
        Works works = Works.on(database);
        confirm(works, works.draft(Works.ROOMS, Method.SUM, 0));
        type(works, works.north(), Works.ROOMS, Column.TARGET, "15");
        assertThat(works.line(works.department(), Works.ROOMS).text(Column.TARGET))
                .isEqualTo("33");
        type(works, works.department(), Works.ROOMS, Column.TARGET, "40");
        type(works, works.north(), Works.ROOMS, Column.TARGET, "16");
        assertThat(works.line(works.department(), Works.ROOMS).text(Column.TARGET))
                .isEqualTo("40");
        assertThat(works.row(Works.ROOMS).differs()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_form_that_was_handed_in_is_left_alone_and_the_difference_is_shown(Database database) {
        Works works = Works.on(database);
        confirm(works, works.draft(Works.ROOMS, Method.SUM, 0));
        works.state(works.department(), State.PERFORMANCE_REVIEW);
        type(works, works.north(), Works.ROOMS, Column.TARGET, "15");
        assertThat(works.line(works.department(), Works.ROOMS).text(Column.TARGET))
                .isEqualTo("30");
        assertThat(works.row(Works.ROOMS).differs()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void money_ties_until_a_project_changes_its_own(Database database) {
        Works works = Works.on(database);
        assertThat(works.rollups().of(works.department()).tie().difference().map(BigDecimal::signum))
                .isEqualTo(Optional.of(0));
        assertThat(findings(works, 48)).noneMatch(said -> said.contains("基本支出"));
        Line money = works.office()
                .part(Sheets.class)
                .lines(works.south(), Block.MONEY)
                .getFirst();
        works.bureau().write(works.south(), Column.MONEY_INITIAL, money.lineage(), "130");
        assertThat(findings(works, 48)).anySatisfy(said -> assertThat(said).contains("基本支出", "相差 30"));
    }

    @ParameterizedTest
    @EnumSource
    void an_approved_project_without_a_form_and_a_form_without_approval_are_named(Database database) {
        Works works = Works.on(database);
        works.approved("X001", "北校区教学楼", "300");
        works.approved("X009", "操场", "20");
        assertThat(works.rollups().of(works.department()).coverage().sentences())
                .extracting(said -> said.zh())
                .anySatisfy(said -> assertThat(said).contains("操场", "未收到表"))
                .anySatisfy(said -> assertThat(said).contains("X002", "不在批复清单"));
        assertThat(findings(works, 48)).anySatisfy(said -> assertThat(said).contains("操场", "未收到表"));
    }

    @ParameterizedTest
    @EnumSource
    void the_rules_are_content_with_a_confirmed_link_until_the_form_contradicts_it(Database database) {
        Works works = Works.on(database);
        assertThat(findings(works, 48)).anySatisfy(said -> assertThat(said).contains(Works.ROOMS, "北校区教学楼"));
        confirm(works, works.draft(Works.ROOMS, Method.SUM, 0));
        assertThat(findings(works, 48)).noneMatch(said -> said.contains(Works.ROOMS));
        type(works, works.department(), Works.ROOMS, Column.TARGET, "50");
        assertThat(findings(works, 48)).anySatisfy(said -> assertThat(said).contains(Works.ROOMS, "50"));
    }
}
