package hengji.documents.paper;

import static hengji.core.fixtures.Rows.row;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.fixtures.FormFixture;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.monitoring.Cause;
import hengji.core.monitoring.Deviation;
import hengji.core.monitoring.Likelihood;
import hengji.core.monitoring.MonitoringPaper;
import hengji.core.monitoring.MonitoringSheet;
import hengji.core.monitoring.Observation;
import hengji.core.policy.MonitoringPeriod;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.sheet.SheetWriter;
import hengji.documents.paper.web.WebWriter;
import hengji.documents.paper.word.WordWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormLayoutTest {
    private static final Footer FOOTER = new Footer("", "ABCD-EFGH");

    @Test
    void a_target_form_stands_upright_under_its_title_and_year() {
        Layout layout = layout(target());
        assertThat(layout.landscape()).isFalse();
        assertThat(layout.parts().get(0)).isEqualTo(Part.Line.of(Part.Style.TITLE, "部门整体支出绩效目标表"));
        assertThat(layout.parts().get(1)).isEqualTo(Part.Line.of(Part.Style.SUBTITLE, "（2024年度）"));
    }

    @Test
    void only_columns_that_the_form_has_are_printed() {
        assertThat(texts(indicators(layout(target())), 1))
                .containsExactly("一级指标", "二级指标", "三级指标", "绩效指标\n性质", "绩效\n指标值", "绩效度量\n单位", "权重");
    }

    @Test
    void no_heading_or_level_needs_a_break_inside_a_word() {
        PaperTable table = indicators(layout(target()));
        int em = 200;
        for (int column = 0; column < 2; column++) {
            assertThat(table.width(column, 1)).isGreaterThan(4 * em + 160);
        }
        assertThat(table.width(0, table.columns())).isEqualTo(Layout.textWidth(false));
    }

    @Test
    void rows_of_one_level_share_one_cell() {
        PaperTable table = indicators(layout(target()));
        assertThat(table.headerRows()).isEqualTo(2);
        assertThat(table.rows().get(2).cells().getFirst().rowSpan()).isEqualTo(2);
        assertThat(texts(table, 3)).containsExactly("高考本科上线率", "≥", "71", "%", "2");
    }

    @Test
    void a_blank_amount_stays_blank() {
        PaperTable heads = (PaperTable) layout(target()).parts().get(2);
        assertThat(texts(heads, 2)).containsExactly("23,253.24", "");
    }

    @Test
    void a_version_to_hand_in_shows_nothing_that_the_official_form_lacks() {
        Form form = FormFixture.selfEvaluation()
                .rows(row("特岗转聘")
                        .atLeast("130", "名")
                        .reached("120")
                        .selfScored("0.9")
                        .because("考录未完成")
                        .adjusted("已说明"))
                .done();
        assertThat(texts(indicators(layout(form, Edition.SUBMIT)), 1)).doesNotContain("调整说明");
        assertThat(texts(indicators(layout(form, Edition.DRAFT)), 1)).contains("调整说明");
    }

    @Test
    void the_same_form_gives_the_same_bytes() {
        Layout layout = layout(target());
        assertThat(WordWriter.write(layout)).isEqualTo(WordWriter.write(layout));
        assertThat(SheetWriter.write(layout, "表")).isEqualTo(SheetWriter.write(layout, "表"));
        assertThat(WebWriter.write(layout)).isEqualTo(WebWriter.write(layout));
    }

    @Test
    void what_was_watched_is_printed_with_the_columns_of_its_period() {
        Observation watched = Observation.of(
                        row("本科上线人数").atLeast("4802", "名").reached("0").done())
                .likely(Likelihood.CERTAIN)
                .because(new Deviation(Cause.OTHER, "6月高考"));
        MonitoringSheet sheet = new MonitoringSheet(
                new MonitoringPeriod("1–4月", 4, Optional.empty()), Optional.empty(), List.of(), List.of(watched));
        Layout layout = layout(MonitoringPaper.of(target(), sheet));

        assertThat(layout.title()).isEqualTo("部门整体支出绩效运行监控表");
        assertThat(String.join(" ", texts(indicators(layout), 1)).replace("\n", ""))
                .contains("1–4月执行情况", "全年预计完成情况", "完成目标可能性", "偏差原因分析");
        assertThat(texts(indicators(layout), 2)).contains("确定能", "其他：6月高考", "0");
    }

    private static Form target() {
        return FormFixture.targetForm()
                .budget(BudgetRole.TOTAL, "23253.24")
                .budget(BudgetRole.OTHER, "")
                .goal("强化党的建设")
                .task("中考考务", "组织中考")
                .rows(
                        row("本科上线人数").atLeast("4802", "名"),
                        row("高考本科上线率").atLeast("71", "%").weighing("2"))
                .done();
    }

    private static Layout layout(Form form) {
        return layout(form, Edition.SUBMIT);
    }

    private static Layout layout(Form form, Edition edition) {
        return FormLayout.of(form, edition, Optional.empty(), FOOTER);
    }

    private static PaperTable indicators(Layout layout) {
        return layout.parts().stream()
                .filter(PaperTable.class::isInstance)
                .map(PaperTable.class::cast)
                .filter(table -> table.headerRows() > 0)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(PaperTable table, int row) {
        return table.rows().get(row).cells().stream().map(PaperCell::text).toList();
    }
}
