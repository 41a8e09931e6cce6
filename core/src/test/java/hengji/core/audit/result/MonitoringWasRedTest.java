package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.Rows;
import hengji.core.form.Judgement;
import org.junit.jupiter.api.Test;

class MonitoringWasRedTest {
    private static Rows red(String text) {
        return row("本科上线人数").atLeast("4802", "名").because(text);
    }

    private static Rows yearEnd(String score) {
        return row("本科上线人数").atLeast("4802", "名").reached("4810").weighing("2").selfScored(score);
    }

    @Test
    void given_up_in_summer_and_full_in_winter_is_told() {
        assertThat(Trial.only(
                        Trial.of(new MonitoringWasRed()).monitored(red("完全不可能")).on(yearEnd("2"))))
                .isEqualTo("第 1 行“本科上线人数”：监控时认为不能完成，年终得满分。请说明后来怎样完成的，或据实改正。");
    }

    @Test
    void a_judgement_of_not_met_is_red_too() {
        assertThat(Trial.of(new MonitoringWasRed())
                        .monitored(row("本科上线人数").judged(Judgement.NOT_MET))
                        .on(yearEnd("2")))
                .hasSize(1);
    }

    @Test
    void perhaps_is_not_red() {
        assertThat(Trial.of(new MonitoringWasRed()).monitored(red("有可能")).on(yearEnd("2")))
                .isEmpty();
    }

    @Test
    void red_and_points_lost_fit_together() {
        assertThat(Trial.of(new MonitoringWasRed()).monitored(red("完全不可能")).on(yearEnd("1.5")))
                .isEmpty();
    }

    @Test
    void another_row_was_red() {
        assertThat(Trial.of(new MonitoringWasRed())
                        .monitored(row("校车采购").atLeast("3", "辆").because("完全不可能"))
                        .on(yearEnd("2")))
                .isEmpty();
    }

    @Test
    void without_monitoring_nothing_can_be_compared() {
        assertThat(Trial.of(new MonitoringWasRed()).on(yearEnd("2"))).isEmpty();
    }

    @Test
    void a_red_light_of_the_year_is_told_with_its_period() {
        assertThat(Trial.only(Trial.of(new MonitoringWasRed())
                        .redIn("1–10月", row("本科上线人数").atLeast("4802", "名"))
                        .on(yearEnd("2"))))
                .isEqualTo("第 1 行“本科上线人数”：1–10月监控为红灯，年终得满分。请说明后来怎样完成的，或据实改正。");
    }

    @Test
    void the_light_and_the_paper_of_one_row_are_told_once() {
        assertThat(Trial.of(new MonitoringWasRed())
                        .monitored(red("完全不可能"))
                        .redIn("1–10月", red("完全不可能"))
                        .on(yearEnd("2")))
                .hasSize(1);
    }

    @Test
    void a_red_light_and_points_lost_fit_together() {
        assertThat(Trial.of(new MonitoringWasRed())
                        .redIn("1–10月", row("本科上线人数").atLeast("4802", "名"))
                        .on(yearEnd("1.99")))
                .isEmpty();
    }

    @Test
    void a_target_form_has_no_results_to_compare() {
        assertThat(Trial.of(new MonitoringWasRed())
                        .redIn("1–10月", row("本科上线人数").atLeast("4802", "名"))
                        .on(row("本科上线人数").atLeast("4802", "名")))
                .isEmpty();
    }
}
