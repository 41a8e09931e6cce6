package hengji.documents.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.exact.AmountUnit;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import hengji.core.form.ReadingNote;
import hengji.core.form.Sign;
import hengji.core.form.TextBlock;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms of the known kinds in layouts that none of the real cases has. */
class LayoutsTest {
    @Test
    void the_official_self_evaluation_of_a_department() {
        Form form = Sketch.form("""
                部门整体支出绩效自评表
                （2024年度）
                部门名称 | 示范县（虚构）教育局 | < | < | < | < | < | < | < | <
                部门预算（万元） | 项目 | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | <
                ^ | 年度资金总额 | < | 1,000.00 | 1,100.50 | 990.45 | 10 | 90% | 9 | <
                ^ | 其中：基本支出 | < | 600 | 600 | 600 | — | — | — | <
                ^ | 项目支出 | < | 400 | 500.5 | 390.45 | — | — | — | <
                年度总体目标 | 预期目标 | < | < | < | 实际完成情况 | < | < | < | <
                ^ | 目标1：办好学校。  目标2:减轻负担。 | < | < | < | 目标1：已办好。目标2：已减轻。 | < | < | < | <
                年度主要任务 | 任务名称 | 主要内容 | < | < | 完成情况 | < | < | < | <
                ^ | 中考考务 | 组织中考 | < | < | 已组织 | < | < | < | <
                ^ | 教师培训 | 开展培训 | < | < | 已开展 | < | < | < | <
                一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
                产出指标 | 数量指标 | 培训教师数 | ≥ | 200 | 人次 | 180 | 45 | 40.5 | 名额未满
                ^ | 质量指标 | 党员素质 | 定性 | 提高 |  | 提高 | 45 | 40 |
                合计 | < | < | < | < | < | < | 90 | 80.5 |
                评价等级 | 良 | < | < | < | < | < | < | < | <
                填报人：某某 | < | < | < | < | 负责人：某某 | < | < | < | <
                """);
        assertThat(form.kind()).isEqualTo(FormKind.DEPARTMENT_SELF_EVALUATION);
        assertThat(form.heads().fiscalYear().value()).contains(2024);
        assertThat(form.heads().organization().value()).contains("示范县（虚构）教育局");
        BudgetLine total = form.budget().find(BudgetRole.TOTAL).orElseThrow();
        assertThat(total.initial().value()).contains(new BigDecimal("1000.00"));
        assertThat(total.adjusted().value()).contains(new BigDecimal("1100.50"));
        assertThat(total.executed().value()).contains(new BigDecimal("990.45"));
        assertThat(total.rate().value()).contains(new BigDecimal("90"));
        assertThat(total.score().value()).contains(new BigDecimal("9"));
        assertThat(form.budget().find(BudgetRole.BASIC)).isPresent();
        assertThat(form.budget().unitStated()).isTrue();
        assertThat(form.goals())
                .extracting(goal -> goal.achieved().value().orElse(""))
                .containsExactly("已办好。", "已减轻。");
        assertThat(form.tasks())
                .extracting(task -> task.achieved().value().orElse(""))
                .containsExactly("已组织", "已开展");
        assertThat(form.total().score().value()).contains(new BigDecimal("80.5"));
        assertThat(form.grade().value()).contains("良");
        assertThat(form.indicators().get(1).isQualitative()).isTrue();
        assertThat(form.indicators().get(0).reason().value()).contains("名额未满");
        assertThat(form.notes()).isEmpty();
    }

    @Test
    void levels_repeated_in_every_row_and_columns_in_a_strange_order() {
        Form form = Sketch.form("""
                项目名称 | 某项目 |  |  |  |  |  |
                分值 | 计量单位 | 目标值 | 运算符号 | 三级指标名称 | 二级指标 | 一级指标 | 备注
                10 | 个 | 5 | 大于等于 | 建设数量 | 数量指标 | 产出指标 | 见台账
                20 | % | 95 | 不低于 | 合格率 | 质量指标 | 产出指标 |
                """);
        assertThat(rows(form))
                .containsExactly(
                        "1 产出指标 | 数量指标 | 建设数量 | AT_LEAST | 5 | 个 |  | 10 |  |  | ",
                        "2 产出指标 | 质量指标 | 合格率 | AT_LEAST | 95 | % |  | 20 |  |  | ");
        assertThat(form.texts()).extracting(TextBlock::text).contains("见台账");
        assertThat(form.kind()).isEqualTo(FormKind.PROJECT_TARGET);
    }

    private static List<String> rows(Form form) {
        return form.indicators().stream().map(Values::row).toList();
    }

    @Test
    void a_two_row_header_with_target_and_actual_under_a_group() {
        Form form = Sketch.form("""
                项目名称 | 某项目 | < | < | < | < | <
                一级指标 | 二级指标 | 三级指标 | 年度指标情况 | < | 权重 | 得分
                ^ | ^ | ^ | 目标值 | 完成值 | ^ | ^
                产出指标 | 数量指标 | 建设数量 | ≥5个 | 6个 | 10 | 10
                """);
        assertThat(rows(form)).containsExactly("1 产出指标 | 数量指标 | 建设数量 | AT_LEAST | ≥5个 | 个 | 6个 | 10 | 10 |  | ");
    }

    @Test
    void the_same_header_without_merged_cells() {
        Form form = Sketch.form("""
                项目名称 | 某项目 |  |  |  |  |
                一级指标 | 二级指标 | 三级指标 | 年度指标情况 |  | 权重 | 得分
                 |  |  | 目标值 | 完成值 |  |
                产出指标 | 数量指标 | 建设数量 | ≥5个 | 6个 | 10 | 10
                 |  | 维修数量 | ≥3个 | 3个 | 10 | 10
                """);
        assertThat(rows(form))
                .containsExactly(
                        "1 产出指标 | 数量指标 | 建设数量 | AT_LEAST | ≥5个 | 个 | 6个 | 10 | 10 |  | ",
                        "2 产出指标 | 数量指标 | 维修数量 | AT_LEAST | ≥3个 | 个 | 3个 | 10 | 10 |  | ");
    }

    @Test
    void satisfaction_as_a_first_level_only() {
        Form form = Sketch.form("""
                部门名称 | 某局 |  |  |
                一级指标 | 二级指标 | 三级指标 | 指标值 | 权重
                效益指标 | 社会效益 | 知晓率 | ≥90% | 10
                满意度指标 |  | 群众满意度 | ≥95% | 10
                """);
        assertThat(rows(form).get(1)).startsWith("2 满意度指标 |  | 群众满意度");
    }

    @Test
    void a_header_repeated_on_the_next_page_goes_on() {
        Form form = Sketch.form("""
                项目名称 | 某项目 |  |
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 甲 | 1
                一级指标 | 二级指标 | 三级指标 | 指标值
                 |  | 乙 | 2
                """);
        assertThat(form.indicators()).extracting(Indicator::label).containsExactly("甲", "乙");
    }

    @Test
    void a_table_cut_by_a_page_goes_on_without_a_header() {
        Form form = Sketch.form("""
                项目名称 | 某项目 |  |
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 甲 | 1
                - 1 -
                 |  | 乙 | 2
                效益指标 | 社会效益指标 | 丙 | 3
                """);
        assertThat(rows(form))
                .containsExactly(
                        "1 产出指标 | 数量指标 | 甲 |  | 1 |  |  |  |  |  | ",
                        "2 产出指标 | 数量指标 | 乙 |  | 2 |  |  |  |  |  | ",
                        "3 效益指标 | 社会效益指标 | 丙 |  | 3 |  |  |  |  |  | ");
    }

    @Test
    void a_monitoring_form() {
        Form form = Sketch.form("""
                项目名称 | 某项目 |  |  |  |  |
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析
                产出指标 | 数量指标 | 甲 | ≥10个 | 6个 | 10个 |
                """);
        assertThat(form.kind()).isEqualTo(FormKind.MONITORING);
        assertThat(form.texts()).extracting(TextBlock::heading).contains("1-7月执行情况", "全年预计完成情况");
        assertThat(form.indicators().getFirst().actual()).isInstanceOf(Field.Absent.class);
    }

    @Test
    void a_scorecard_has_neither_targets_nor_actuals() {
        Form form = Sketch.form("""
                一级指标 | 二级指标 | 三级指标 | 分值 | 指标解释 | 评分标准 | 自评得分
                部门决策 | 目标设定 | 目标合理性 | 5 | 是否合理 | 合理得5分 | 4
                """);
        assertThat(form.kind()).isEqualTo(FormKind.SCORECARD);
        assertThat(form.indicators().getFirst().score().value()).contains(new BigDecimal("4"));
        assertThat(form.texts()).extracting(TextBlock::text).contains("是否合理", "合理得5分");
    }

    @Test
    void a_transfer_payment_without_weights() {
        Form form = Sketch.form("""
                转移支付（项目）名称 | 某补助资金 | < | < | < | <
                中央主管部门 | 某部 | < | 地方主管部门 | 某厅 | <
                资金情况（万元） | 项目 | 全年预算数（A） | 全年执行数（B） | 执行率（B/A） |
                ^ | 年度资金总额： | 400 | 300 | 75% |
                ^ | 其中：中央财政资金 | 400 | 300 | 75% |
                ^ | 地方资金 |  |  |  |
                一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
                产出指标 | 数量指标 | 道路里程 | ≥30公里 | 28公里 | 雨季
                """);
        assertThat(form.kind()).isEqualTo(FormKind.TRANSFER_SELF_EVALUATION);
        assertThat(form.heads().supervisor().value()).contains("某厅");
        assertThat(form.budget()
                        .find(BudgetRole.CENTRAL)
                        .orElseThrow()
                        .executed()
                        .value())
                .contains(new BigDecimal("300"));
        assertThat(form.budget().find(BudgetRole.LOCAL).orElseThrow().adjusted())
                .isInstanceOf(Field.Blank.class);
    }

    @Test
    void what_the_form_is_cannot_be_told_without_its_labels() {
        Form form = Sketch.form("""
                部门整体支出绩效自评表
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 甲 | 1
                """);
        assertThat(form.kind()).isEqualTo(FormKind.UNKNOWN);
    }

    @Test
    void an_amount_in_another_unit_is_converted_and_keeps_its_raw_text() {
        Form form = Sketch.form("""
                项目名称 | 某项目 | < | <
                项目资金（元） | 年初预算数 | 全年预算数 | 全年执行数
                年度资金总额 | 10000 | 1.2万元 | 0.5万
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 甲 | 1
                """);
        BudgetLine total = form.budget().find(BudgetRole.TOTAL).orElseThrow();
        assertThat(form.budget().unit()).isEqualTo(AmountUnit.YUAN);
        assertThat(total.adjusted().value())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("12000"));
        assertThat(total.adjusted().findSource())
                .hasValueSatisfying(source -> assertThat(source.raw()).isEqualTo("1.2万元"));
        assertThat(total.executed().value())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("5000"));
    }

    @Test
    void an_unknown_column_with_values_is_kept_as_texts() {
        Form form = Sketch.form("""
                项目名称 | 某项目 | < | < | <
                一级指标 | 二级指标 | 三级指标 | 指标值 | 神秘栏
                产出指标 | 数量指标 | 甲 | 1 | 乙丙丁
                """);
        assertThat(form.texts())
                .contains(new TextBlock("神秘栏", "乙丙丁", form.texts().getLast().place()));
    }

    @Test
    void a_cell_beside_the_columns_becomes_a_note_with_its_row() {
        Form form = Sketch.form("""
                项目名称 | 某项目 | < | < |
                一级指标 | 二级指标 | 三级指标 | 指标值 |
                产出指标 | 数量指标 | 甲 | 1 | 多出来的话
                """);
        assertThat(form.notes()).hasSize(1);
        ReadingNote note = form.notes().getFirst();
        assertThat(note.row()).hasValue(1);
        assertThat(note.message().zh()).contains("多出来的话");
    }

    @Test
    void signs_that_are_none_are_noted_and_not_guessed() {
        Form form = Sketch.form("""
                部门名称 | 某局 |  |  |
                一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值
                产出指标 | 数量指标 | 甲 | 定量（其他） | 1
                产出指标 | 数量指标 | 乙 |  | 优良
                """);
        assertThat(form.indicators().get(0).sign()).isInstanceOf(Field.Unreadable.class);
        assertThat(form.indicators().get(1).sign()).isInstanceOf(Field.Blank.class);
        assertThat(form.notes()).hasSize(1);
    }

    @Test
    void the_sign_column_counts_where_the_value_says_something_else() {
        Form form = Sketch.form("""
                部门名称 | 某局 |  |  |
                一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值
                产出指标 | 数量指标 | 甲 | ≤ | ≥5
                """);
        assertThat(form.indicators().getFirst().sign().value()).contains(Sign.AT_MOST);
        assertThat(form.notes()).hasSize(1);
    }

    @Test
    void two_projects_in_one_sheet_are_two_forms() {
        List<Form> forms = Sketch.forms("""
                项目支出绩效自评表 | < | < | < | <
                项目名称 | 第一个项目 | < | < | <
                一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值
                产出指标 | 数量指标 | 甲 | 1 | 1
                项目支出绩效自评表 | < | < | < | <
                项目名称 | 第二个项目 | < | < | <
                一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值
                产出指标 | 数量指标 | 乙 | 2 | 2
                """);
        assertThat(forms)
                .extracting(form -> form.heads().project().value().orElse(""))
                .containsExactly("第一个项目", "第二个项目");
        assertThat(forms).extracting(form -> form.indicators().size()).containsExactly(1, 1);
    }

    @Test
    void tasks_may_carry_amounts() {
        Form form = Sketch.form("""
                部门名称 | 某局 | < | <
                年度主要任务 | 任务名称 | 主要内容 | 金额（万元）
                ^ | 修路 | 修县道 | 120.5
                ^ | 植树 | 种一万棵 |
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 甲 | 1
                """);
        assertThat(form.tasks()).hasSize(2);
        assertThat(form.tasks().get(0).amount().value()).contains(new BigDecimal("120.5"));
        assertThat(form.tasks().get(1).amount()).isInstanceOf(Field.Blank.class);
    }

    @Test
    void nothing_that_looks_like_a_form_gives_no_form() {
        assertThat(Sketch.forms("""
                会议通知
                时间 | 地点
                上午 | 三楼
                """)).isEmpty();
    }

    @Test
    void thousands_of_rows_and_blank_rows_are_read() {
        StringBuilder drawing = new StringBuilder("部门名称 | 某局 | | \n一级指标 | 二级指标 | 三级指标 | 指标值\n");
        for (int row = 1; row <= 5000; row++) {
            drawing.append("产出指标 | 数量指标 | 指标")
                    .append(row)
                    .append("项内容 | ")
                    .append(row)
                    .append('\n');
            if (row % 3 == 0) {
                drawing.append(" |  |  | \n");
            }
        }
        assertThat(Sketch.form(drawing.toString()).indicators()).hasSize(5000);
    }

    @Test
    void a_target_form_with_goals_of_the_project_and_of_the_year() {
        Form form = Sketch.form("""
                项目名称 | 某项目 | < | <
                项目资金（万元） | 实施期资金总额： | < | 300
                ^ | 其中：财政拨款 | < | 300
                总体目标 | 实施期目标 | 年度目标 | <
                ^ | 目标1：甲 目标2：乙 | 目标1：丙 目标2：丁 | <
                一级指标 | 二级指标 | 三级指标 | 指标值
                产出指标 | 成本指标 | 单价 | ≤5万元/公里
                """);
        assertThat(form.budget().find(BudgetRole.TOTAL).orElseThrow().initial().value())
                .contains(new BigDecimal("300"));
        assertThat(form.goals())
                .extracting(goal -> goal.text().value().orElse(""))
                .containsExactly("丙", "丁");
        assertThat(form.texts()).extracting(TextBlock::heading).contains("实施期目标");
        assertThat(form.indicators().getFirst().unit().value()).contains("万元/公里");
        assertThat(form.notes()).isEmpty();
    }

    @Test
    void amounts_of_tasks_divided_by_a_second_header_row() {
        Form form = Sketch.form("""
                部门名称 | 某局 | < | < | < | <
                年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元） | < | <
                ^ | ^ | ^ | 总额 | 财政拨款 | 其他资金
                ^ | 任务一 | 内容一 | 30 | 20 | 10
                ^ | 金额合计 | < | 30 | 20 | 10
                年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重
                ^ | 产出指标 | 数量指标 | 甲 | 5个 | 40
                """);
        assertThat(form.tasks()).hasSize(1);
        assertThat(form.tasks().getFirst().amount().value()).contains(new BigDecimal("30"));
        assertThat(form.texts()).extracting(TextBlock::heading).contains("财政拨款", "其他资金", "年度主要任务金额合计");
        assertThat(form.notes()).isEmpty();
    }
}
