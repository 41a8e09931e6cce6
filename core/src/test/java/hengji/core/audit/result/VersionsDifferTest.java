package hengji.core.audit.result;

import static hengji.core.fixtures.FormFixture.selfEvaluation;
import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsDifferTest {
    private static List<Finding> found(String onForm, String inReport) {
        var form = Printed.on(selfEvaluation().rows(row("指标").reached("1")))
                .text("页脚", onForm)
                .done();
        return Trial.of(new VersionsDiffer()).report("一、概况", inReport).on(form);
    }

    @Test
    void papers_of_two_versions_are_an_error() {
        List<Finding> found = found("校验码 7F3A-21", "校验码：9C10-04");

        assertThat(found).extracting(Finding::severity).containsExactly(Severity.ERROR);
        assertThat(Trial.only(found)).isEqualTo("表上的校验码为 7F3A-21，报告上的为 9C10-04（第2段），不是同一版本。请统一为最终版后重新打印盖章。");
    }

    @Test
    void one_code_on_both_is_right() {
        assertThat(found("校验码 7F3A-21", "校验码：7F3A-21")).isEmpty();
    }

    @Test
    void a_paper_without_a_code_tells_nothing() {
        assertThat(found("校验码 7F3A-21", "（盖章）")).isEmpty();
        assertThat(found("第 1 页", "校验码：7F3A-21")).isEmpty();
    }

    @Test
    void other_numbers_are_no_check_codes() {
        assertThat(found("报表编号 510000_0013zp", "文号 财预〔2020〕10号")).isEmpty();
    }
}
