package hengji.core.monitoring;

import static hengji.core.fixtures.FormFixture.targetForm;
import static hengji.core.fixtures.Rows.row;
import static hengji.core.monitoring.Watch.figure;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonitoringPaperTest {
    private static final Form TARGET = targetForm()
            .budget(BudgetRole.TOTAL, "100")
            .budget(BudgetRole.FISCAL, "90")
            .goal("保障资助")
            .task("资助", "发放")
            .rows(row("资助学生人数").atLeast("1200", "名").weighing("3"))
            .done();

    private static Form paper(Observation observation) {
        BudgetLine spent = new BudgetLine(
                "年度资金总额",
                BudgetRole.TOTAL,
                Field.absent(),
                Field.absent(),
                Field.known(new java.math.BigDecimal("20"), new hengji.core.form.Source(Place.WHOLE, "20")),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Place.WHOLE);
        return MonitoringPaper.of(
                TARGET,
                new MonitoringSheet(
                        Watch.PACK.year().findPeriod("1–4月").orElseThrow(),
                        Optional.of(spent),
                        List.of(),
                        List.of(observation)));
    }

    private static final Observation OBSERVED = Observation.of(row("资助学生人数")
                    .atLeast("1200", "名")
                    .reached("300")
                    .weighing("3")
                    .done())
            .expecting(figure("1100"))
            .likely(Likelihood.POSSIBLE)
            .because(new Deviation(Cause.NOT_ISSUED, "专款6月下达"), new Deviation(Cause.STAFF, ""));

    @Test
    void what_only_a_monitoring_form_has_stands_beside_its_row() {
        Form form = paper(OBSERVED);
        Indicator row = form.indicators().getFirst();

        assertThat(form.kind()).isEqualTo(FormKind.MONITORING);
        assertThat(form.heads().title().value()).contains("部门整体支出绩效运行监控表");
        assertThat(form.texts())
                .extracting(text -> text.heading() + " " + text.text())
                .containsExactly("1–4月执行情况 300", "全年预计完成情况 1100", "完成目标可能性 有可能");
        assertThat(form.texts())
                .extracting(text -> ((Place.TableCell) text.place()).row())
                .containsOnly(10);
        assertThat(((Place.TableCell) row.place()).row()).isEqualTo(10);
        assertThat(row.reason().value()).contains("财政未下达：专款6月下达；人员保障");
    }

    @Test
    void weights_scores_and_tasks_are_not_of_this_form() {
        Form form = paper(OBSERVED);
        Indicator row = form.indicators().getFirst();

        assertThat(row.weight()).isInstanceOf(Field.Absent.class);
        assertThat(row.actual()).isInstanceOf(Field.Absent.class);
        assertThat(form.tasks()).isEmpty();
        assertThat(form.goals()).hasSize(1);
    }

    @Test
    void the_total_line_is_the_periods_and_the_others_the_targets() {
        assertThat(paper(OBSERVED).budget().lines())
                .extracting(line -> line.role() + " " + line.executed().isKnown())
                .containsExactly("TOTAL true", "FISCAL false");
    }

    @Test
    void what_was_not_said_stays_blank() {
        Form form = paper(Observation.of(row("资助学生人数").atLeast("1200", "名").done()));

        assertThat(form.texts()).extracting(text -> text.text()).containsExactly("", "", "");
        assertThat(form.indicators().getFirst().reason()).isInstanceOf(Field.Blank.class);
    }

    @Test
    void a_projects_paper_is_called_one() {
        Form project = MonitoringPaper.of(
                TARGET.withKind(FormKind.PROJECT_TARGET),
                new MonitoringSheet(
                        Watch.PACK.year().findPeriod("1–4月").orElseThrow(), Optional.empty(), List.of(), List.of()));

        assertThat(project.heads().title().value()).contains("项目支出绩效运行监控表");
    }
}
