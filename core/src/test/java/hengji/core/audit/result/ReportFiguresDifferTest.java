package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFiguresDifferTest {
    private static List<Finding> found(String... paragraphs) {
        var form = Printed.on(selfEvaluation()
                        .rows(row("本科上线人数").atLeast("4802", "名").reached("4500").weighing("90")))
                .executed("20000", "23253.24", "21500", "9.25")
                .total("96.12")
                .done();
        return Trial.of(new ReportFiguresDiffer()).report(paragraphs).on(form);
    }

    @Test
    void an_actual_that_differs_is_told_with_paragraph_and_both_values() {
        List<Finding> found = found("一、基本情况。", "本科上线人数达到 4600 名，成绩突出。");

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(Trial.only(found)).isEqualTo("报告《自评报告.docx》第2段写“本科上线人数”为 4600名，表上为 4500名。请核实后改成一致。");
        assertThat(found.getFirst().rows()).containsExactly(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算执行率为 98.2%。", "年初预算数 21000 万元。", "全年预算数为23,253万元，全年执行数 22000 万元。", "自评总分 98 分。"})
    void money_rate_and_score_are_compared(String paragraph) {
        assertThat(found(paragraph)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "预算执行率为 92.46%。",
                "预算执行率约 92.5%。",
                "全年执行数 2.15 亿元。",
                "全年预算数 232532400 元。",
                "自评总分为 96.12 分。",
                "本科上线人数目标为 4802 名，实际 4500 名。",
                "本科上线人数 4500人。"
            })
    void rounded_converted_and_equal_figures_agree(String paragraph) {
        assertThat(found(paragraph)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算执行率较上年提高，2023 年为 88%。", "本科上线人数增长，占全县考生的 71.12%。", "全年执行数的构成见附表 3。"})
    void figures_of_something_else_are_not_compared(String paragraph) {
        assertThat(found(paragraph)).isEmpty();
    }
}
