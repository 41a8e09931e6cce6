package hengji.app.form;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.assess.Assessor;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.Papers;
import hengji.app.house.TestOffice;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import hengji.core.workflow.PathKind;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FillingTest {
    private static final List<Function<Indicator, Field<?>>> CELLS = List.of(
            Indicator::level1,
            Indicator::level2,
            Indicator::name,
            Indicator::sign,
            Indicator::target,
            Indicator::unit,
            Indicator::weight,
            Indicator::actual,
            Indicator::judgement,
            Indicator::score,
            Indicator::reason,
            Indicator::evidence);

    @ParameterizedTest
    @EnumSource
    void a_published_form_says_in_the_office_what_it_said_on_paper(Database database) {
        Form paper = Papers.published();
        Form stored = stored(TestOffice.on(database), paper, PathKind.TARGET, FormKind.DEPARTMENT_TARGET);

        assertThat(stored.indicators()).hasSize(71);
        assertThat(cells(stored)).isEqualTo(cells(paper));
        assertThat(stored.goals().stream().map(goal -> goal.text().value()))
                .isEqualTo(
                        paper.goals().stream().map(goal -> goal.text().value()).toList());
        assertThat(stored.tasks().stream().map(task -> task.content().value()))
                .isEqualTo(paper.tasks().stream()
                        .map(task -> task.content().value())
                        .toList());
        assertThat(stored.budget().lines().stream().map(line -> line.initial().value()))
                .isEqualTo(paper.budget().lines().stream()
                        .map(line -> line.initial().value())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_self_evaluation_keeps_its_results_and_its_money(Database database) {
        Form paper = Papers.selfEvaluation();
        Form stored =
                stored(TestOffice.on(database), paper, PathKind.SELF_EVALUATION, FormKind.DEPARTMENT_SELF_EVALUATION);

        assertThat(cells(stored)).isEqualTo(cells(paper));
        assertThat(stored.budget().lines().stream().map(line -> line.executed().value()))
                .isEqualTo(paper.budget().lines().stream()
                        .map(line -> line.executed().value())
                        .toList());
    }

    private static Form stored(TestOffice office, Form paper, PathKind path, FormKind kind) {
        long id = County.in(office).form(paper, path, kind);
        return office.part(Assessor.class).assess(id).evaluation().form();
    }

    private static List<List<?>> cells(Form form) {
        return form.indicators().stream()
                .<List<?>>map(row ->
                        CELLS.stream().map(cell -> cell.apply(row).value()).toList())
                .toList();
    }
}
