package hengji.guards;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.FormFixture;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import org.junit.jupiter.api.Test;

class CleanFormTest {
    /** A form as a careful office writes it. Made up from beginning to end. */
    static Form clean() {
        return FormFixture.targetForm()
                .of("示范县（虚构）图书馆")
                .year(2024)
                .budget(BudgetRole.TOTAL, "360")
                .budget(BudgetRole.FISCAL, "360")
                .budget(BudgetRole.OTHER, "0")
                .goal("建成三个乡镇分馆，让读者在家门口借到书")
                .goal("新购图书一万册，办好全民阅读讲座")
                .task("乡镇分馆建设", "建成并开放三个乡镇分馆")
                .task("图书购置", "按目录新购图书一万册")
                .task("全民阅读", "举办讲座二十四场")
                .rows(
                        row("新建乡镇分馆数量").under("产出指标", "数量指标").exactly("3", "个").weighing("10"),
                        row("新购图书册数")
                                .under("产出指标", "数量指标")
                                .atLeast("10000", "册")
                                .weighing("8"),
                        row("全民阅读讲座场次").under("产出指标", "数量指标").atLeast("24", "场").weighing("6"),
                        row("借阅系统可用率").under("产出指标", "质量指标").atLeast("99", "%").weighing("7"),
                        row("新书上架平均用时").under("产出指标", "时效指标").atMost("15", "天").weighing("9"),
                        row("持证读者增长率")
                                .under("效益指标", "社会效益指标")
                                .atLeast("10", "%")
                                .weighing("8"),
                        row("外借人次")
                                .under("效益指标", "社会效益指标")
                                .atLeast("120000", "人次")
                                .weighing("7"),
                        row("志愿者留任率")
                                .under("效益指标", "可持续影响指标")
                                .atLeast("80", "%")
                                .weighing("5"),
                        row("到馆群众满意度")
                                .under("满意度指标", "服务对象满意度指标")
                                .atLeast("92", "%")
                                .weighing("10"),
                        row("全年经费支出")
                                .under("成本指标", "经济成本指标")
                                .atMost("360", "万元")
                                .weighing("12"),
                        row("讲座场均支出")
                                .under("成本指标", "经济成本指标")
                                .atMost("0.2", "万元/场")
                                .weighing("8"))
                .done();
    }

    @Test
    void a_clean_form_gives_no_finding() {
        assertThat(SampleAuditTest.findings(clean()))
                .extracting(finding ->
                        finding.card().code() + " " + finding.message().zh())
                .isEmpty();
    }
}
