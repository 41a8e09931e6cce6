package hengji.core.audit.result;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Sign;
import org.junit.jupiter.api.Test;

class UnitDiffersTest {
    private final Trial trial = Trial.of(new UnitDiffers());

    @Test
    void people_by_ones_do_not_fit_people_by_ten_thousands() {
        assertThat(Trial.only(trial.on(row("受益人数").atLeast("1.2", "万人").reached("12000人", "12000"))))
                .isEqualTo("第 1 行“受益人数”：完成值“12000人”与度量单位“万人”不一致。请换算成“万人”再填。");
    }

    @Test
    void another_thing_counted_does_not_fit() {
        assertThat(trial.on(row("培训").atLeast("10", "次").reached("300人", "300")))
                .hasSize(1);
    }

    @Test
    void a_fraction_where_a_percentage_belongs_is_a_hundred_times_too_small() {
        assertThat(Trial.only(trial.on(row("到位率").atLeast("95", "%").reached("0.97"))))
                .contains("差了一百倍");
    }

    @Test
    void two_spellings_of_one_unit_fit() {
        assertThat(trial.on(row("人数").atLeast("4802", "名").reached("4810人", "4810")))
                .isEmpty();
        assertThat(trial.on(row("到位率").atLeast("95", "百分比").reached("97%", "97")))
                .isEmpty();
    }

    @Test
    void a_bare_number_is_in_the_unit_of_its_row() {
        assertThat(trial.on(row("受益人数").atLeast("1.2", "万人").reached("1.3"))).isEmpty();
    }

    @Test
    void a_small_percentage_below_a_ceiling_is_what_it_says() {
        assertThat(trial.on(row("投诉率").atMost("5", "%").reached("0.5"))).isEmpty();
    }

    @Test
    void a_small_number_that_is_no_percentage_is_what_it_says() {
        assertThat(trial.on(row("里程").atLeast("3", "公里").reached("0.8"))).isEmpty();
    }

    @Test
    void a_misread_sign_is_no_unit() {
        assertThat(trial.on(row("合格率").atLeast("90", "").reached("80%^", "80"))).isEmpty();
        assertThat(trial.on(row("合格率").atLeast("90", "%").reached("290$", "290")))
                .isEmpty();
    }

    @Test
    void a_row_without_a_unit_has_nothing_to_differ_from() {
        assertThat(trial.on(row("培训").atLeast("10", "").reached("12次", "12"))).isEmpty();
    }

    @Test
    void a_thing_counted_in_the_description_of_a_qualitative_row_is_no_unit() {
        assertThat(trial.on(row("示范带动作用").signed(Sign.QUALITATIVE, "显著提升", "项").reached("有所提升，建成示范点7个", "7")))
                .isEmpty();
        assertThat(trial.on(row("校园文化建设").atLeast("10", "所").reached("已建成，另有示范点7个")))
                .isEmpty();
    }
}
