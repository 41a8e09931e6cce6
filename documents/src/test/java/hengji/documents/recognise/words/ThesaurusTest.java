package hengji.documents.recognise.words;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.exact.AmountUnit;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThesaurusTest {
    private final Thesaurus thesaurus = Thesaurus.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "三级指标; NAME",
                "三 级　指 标; NAME",
                "年度指标值（A）; TARGET",
                "指标值(A); TARGET",
                "实际完成值(B); ACTUAL",
                "得分(20分*执行率); SCORE",
                "指标权重(分); WEIGHT",
                "权重（90分）; WEIGHT",
                "*度量单位：; UNIT"
            })
    void headers_of_indicators_whatever_clings_to_them(String printed, Term term) {
        assertThat(thesaurus.find(printed, Term.Part.INDICATOR)).contains(term);
    }

    @ParameterizedTest
    @CsvSource({
        "其中：财政资金, ROLE_FISCAL",
        "其中 :上级资金, ROLE_FISCAL",
        "1.一般公共预算财政拨款收入, ROLE_FISCAL",
        "年度资金总额：, ROLE_TOTAL",
        "其中中央补助, ROLE_CENTRAL"
    })
    void lines_of_the_budget(String printed, Term term) {
        assertThat(thesaurus.find(printed, Term.Part.ROLE)).contains(term);
    }

    @Test
    void one_label_means_different_things_in_different_parts() {
        assertThat(thesaurus.find("分值", Term.Part.INDICATOR)).contains(Term.WEIGHT);
        assertThat(thesaurus.find("分值", Term.Part.MONEY)).contains(Term.MONEY_WEIGHT);
    }

    @Test
    void no_label_means_two_things_in_one_part() {
        for (Term one : Term.values()) {
            for (Term other : Term.values()) {
                if (one != other && one.part() == other.part() && !isShared(one, other) && !isShared(other, one)) {
                    assertThat(thesaurus.labels(one))
                            .as(one + " and " + other)
                            .doesNotContainAnyElementsOf(thesaurus.labels(other));
                }
            }
        }
    }

    /** 单位 in a head is a department or a unit of money: its value decides. */
    private static boolean isShared(Term one, Term other) {
        return one == Term.DEPARTMENT && other == Term.MONEY_UNIT;
    }

    @ParameterizedTest
    @EnumSource(Term.class)
    void every_term_has_labels(Term term) {
        assertThat(thesaurus.labels(term)).isNotEmpty();
        assertThat(Arrays.asList(Term.values())).contains(term);
    }

    @Test
    void a_long_text_is_no_label() {
        assertThat(thesaurus.meaning("指标".repeat(200)).isUnknown()).isTrue();
        assertThat(thesaurus.meaning("").isUnknown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "指标1：租车次数; 租车次数",
                "指标1:/; /",
                "指标2企业自行采购; 企业自行采购",
                "指标12021年11月30日前完成; 2021年11月30日前完成",
                "1.培训教师数; 培训教师数",
                "（2）培训校长数; 培训校长数",
                "3所学校改造; 3所学校改造",
                "1.5倍增长; 1.5倍增长",
                "指标体系建设; 指标体系建设"
            })
    void numbering_before_a_name(String printed, String name) {
        assertThat(Labels.withoutNameNumber(printed)).isEqualTo(name);
    }

    @Test
    void points_and_units_in_labels() {
        assertThat(Labels.withoutPoints("产出指标(50分)")).isEqualTo("产出指标");
        assertThat(Labels.withoutPoints("满意度指标\n（10 分）")).isEqualTo("满意度指标");
        assertThat(Labels.withoutPoints("(50分)")).isEqualTo("(50分)");
        assertThat(Labels.points("预算执行情况(万元)(20 分)")).contains(new BigDecimal("20"));
        assertThat(Labels.unit("项目资金(万元)")).contains(AmountUnit.TEN_THOUSAND);
        assertThat(Labels.unit("单位：元")).contains(AmountUnit.YUAN);
        assertThat(Labels.unit("资金（亿元）")).contains(AmountUnit.HUNDRED_MILLION);
        assertThat(Labels.unit("100元购物卡")).isEmpty();
    }

    @Test
    void layout_white_space_goes_and_other_white_space_stays_one_blank() {
        assertThat(Texts.tidy(" 一是  加强\n管理\u3000二是 WIFI 全覆盖 ")).isEqualTo("一是加强管理二是 WIFI 全覆盖");
    }
}
