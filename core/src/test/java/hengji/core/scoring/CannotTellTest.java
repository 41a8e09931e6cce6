package hengji.core.scoring;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.core.fixtures.Rows;
import hengji.core.form.Field;
import hengji.core.form.Source;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops a computation; blank is not zero and words are no number. */
class CannotTellTest {
    private static String why(Rows row) {
        ScoreLine line = Scoring.line(row);
        assertThat(line.status()).isEqualTo(Status.CANNOT_TELL);
        assertThat(line.score()).isEmpty();
        assertThat(line.derivation().steps()).hasSize(1);
        assertThat(line.derivation().sentence().en()).startsWith("cannot tell: ");
        return line.derivation().sentence().zh();
    }

    private static Field<BigDecimal> unreadable(String raw) {
        return new Field.Unreadable<>(new Source(Place.WHOLE, raw));
    }

    @Test
    void a_blank_actual() {
        assertThat(why(row("培训").atLeast("10", "次").reached(""))).contains("完成值空白，请填写完成值");
    }

    @Test
    void a_form_without_the_column_of_actuals() {
        assertThat(why(row("培训").atLeast("10", "次"))).contains("表上没有完成值");
    }

    @Test
    void words_where_the_actual_belongs() {
        assertThat(why(row("培训").atLeast("10", "次").reached("完成"))).contains("完成值“完成”不是数字");
    }

    @Test
    void an_actual_that_could_not_be_read() {
        Rows row = row("培训").atLeast("10", "次");
        row.draft().actual(new Field.Unreadable<>(new Source(Place.WHOLE, "IO ")));

        assertThat(why(row)).contains("完成值“IO”不是数字");
    }

    @Test
    void a_blank_target() {
        assertThat(why(row("培训").atLeast("", "次").reached("10"))).contains("指标值空白");
    }

    @Test
    void words_where_the_target_belongs() {
        assertThat(why(row("培训").atLeast("若干", "次").reached("10"))).contains("指标值“若干”不是数字");
    }

    @Test
    void no_weight() {
        Rows row = row("培训").atLeast("10", "次").reached("10");
        row.draft().weight(Field.absent());

        assertThat(why(row)).contains("没有权重，请填写权重");
    }

    @Test
    void a_weight_that_is_negative_or_no_number() {
        assertThat(why(row("培训").atLeast("10", "次").reached("10").weighing("-1")))
                .contains("权重 -1 小于 0");
        Rows row = row("培训").atLeast("10", "次").reached("10");
        row.draft().weight(unreadable("两分"));

        assertThat(why(row)).contains("权重“两分”不是数字");
    }

    @Test
    void no_sign_unless_the_target_was_met_to_the_letter() {
        Rows missed = row("培训").atLeast("10", "次").reached("9");
        missed.draft().sign(Field.absent());
        Rows met = row("培训").atLeast("10", "次").reached("10.0");
        met.draft().sign(Field.absent());

        assertThat(why(missed)).contains("没有指标性质");
        assertThat(Scoring.printed(met)).isEqualTo("1.00");
        assertThat(Scoring.line(met).derivation().sentence().zh()).startsWith("10 次，完成 10 次，已完成");
    }

    @Test
    void another_unit_or_scale_than_the_targets() {
        assertThat(why(row("受益").atLeast("1.2", "万人").reached("12000人", "12000")))
                .contains("完成值“12000人”与度量单位“万人”不一致");
        assertThat(why(row("培训").atLeast("10", "次").reached("300人", "300"))).contains("不一致");
    }

    @Test
    void a_target_of_words_without_a_sign() {
        Rows row = row("面积").atLeast("M.8万元", "").reached("14.8万元", "14.8");
        row.draft().sign(Field.absent());

        assertThat(why(row)).contains("指标值“M.8万元”不是数字，也没有指标性质，须由人评定");
    }

    @Test
    void a_percentage_written_as_a_fraction() {
        assertThat(why(row("到位率").atLeast("95", "%").reached("0.97"))).contains("像是小数写法的百分比");
    }

    @ParameterizedTest
    @CsvSource({"4810人, 4810", "4810名, 4810", "≥4810名以上, 4810", "4810, 4810"})
    void but_spellings_of_the_same_unit_are_read(String text, String number) {
        assertThat(Scoring.printed(row("人数").atLeast("4802", "名").reached(text, number)))
                .isEqualTo("1.00");
    }

    @Test
    void but_a_small_percentage_below_a_ceiling_is_what_it_says() {
        assertThat(Scoring.printed(row("投诉率").atMost("5", "%").reached("0.5"))).isEqualTo("1.00");
    }
}
