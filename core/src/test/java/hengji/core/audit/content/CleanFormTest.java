package hengji.core.audit.content;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Finding;
import hengji.core.fixtures.FormFixture;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form as it should be written: every class, every kind of target, and nothing to say about it. */
class CleanFormTest {
    private static final String OUTPUT = "产出指标";

    private static final Form CLEAN = FormFixture.targetForm()
            .budget(BudgetRole.TOTAL, "320")
            .rows(
                    row("培训乡村教师人数").under(OUTPUT, "数量指标").atLeast("600", "人"),
                    row("新建心理辅导室数").under(OUTPUT, "数量指标").exactly("12", "间"),
                    row("校园安全排查次数").under(OUTPUT, "数量指标").atLeast("4", "次/年"),
                    row("惠及学生人数").under(OUTPUT, "数量指标").atLeast("1.2", "万人"),
                    row("心理辅导室验收合格率").under(OUTPUT, "质量指标").exactly("100", "%"),
                    row("乡村教师培训结业率").under(OUTPUT, "质量指标").atLeast("95", "%"),
                    row("食品安全事故").under(OUTPUT, "质量指标").exactly("0", "起"),
                    row("设备采购完成时间").under(OUTPUT, "时效指标").atMost("8", "月"),
                    row("资助资金发放及时率").under(OUTPUT, "时效指标").atLeast("98", "%"),
                    row("应助尽助率").under(OUTPUT, "质量指标").exactly("100", "%"),
                    row("义务教育巩固率").under("效益指标", "社会效益指标").atLeast("99", "%"),
                    row("带动社会捐资").under("效益指标", "经济效益指标").atLeast("30", "万元"),
                    row("心理辅导制度").under("效益指标", "可持续影响指标").qualitative("6月底前印发并在各校执行"),
                    row("学生家长满意度").under("满意度指标", "服务对象满意度指标").atLeast("90", "%"),
                    row("教师培训总成本").under("成本指标", "经济成本指标").atMost("180", "万元"),
                    row("设备购置总成本").under("成本指标", "经济成本指标").atMost("140", "万元"),
                    row("生均公用经费标准").under("成本指标", "经济成本指标").exactly("720", "元/生·年"))
            .done();

    @Test
    void gives_no_finding() {
        List<Finding> findings = ContentRules.all().stream()
                .flatMap(rule -> Trial.of(rule, CLEAN).stream())
                .toList();

        assertThat(findings).isEmpty();
    }
}
