package hengji.documents.flat;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.manuscript.Manuscript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How flattened text becomes a table again, and when it does not. */
class UnfolderTest {
    private static final String HEADER = "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分";

    @Test
    void text_without_a_header_of_indicators_stays_as_it_is() {
        Manuscript plain = manuscript("关于开展自评的通知", "请于月底前报送");
        assertThat(Unfolder.unfold(plain)).isSameAs(plain);
    }

    @Test
    void rows_apart_by_blanks_go_under_their_columns() {
        assertThat(rows(HEADER, "产出指标 数量指标 培训人数 100人 98人 10 9")).containsExactly("产出指标|数量指标|培训人数|100人|98人|10|9");
    }

    @Test
    void the_columns_are_those_of_the_header_whatever_their_order() {
        assertThat(rows("一级指标 二级指标 三级指标 分值 年度指标值", "产出指标 数量指标 培训人数 10 100人")).containsExactly("产出指标|数量指标|培训人数|10|100人");
    }

    @Test
    void a_header_may_be_broken_over_lines_or_run_together() {
        assertThat(rows("一级", "指标", "二级指标 三级指标 年度指标值", "产出指标 数量指标 培训人数 100人")).containsExactly("产出指标|数量指标|培训人数|100人");
        assertThat(rows("绩效指标一级指标二级指标三级指标指标值", "产出指标数量指标培训覆盖率100%")).containsExactly("产出指标|数量指标|培训覆盖率|100%");
    }

    @Test
    void levels_are_carried_down_and_labels_over_lines_joined() {
        assertThat(rows(HEADER, "效益指标", "可持续影", "响指标", "工程良性运行 ≥95% 96% 10 10", "长期使用 ≥5年 6年 5 5"))
                .containsExactly("效益指标|可持续影响指标|工程良性运行|≥95%|96%|10|10", "效益指标|可持续影响指标|长期使用|≥5年|6年|5|5");
    }

    @Test
    void merged_cells_that_fell_out_of_a_ruled_row_are_left_blank_at_the_left() {
        assertThat(rows(
                        "| 一级指标 | 二级指标 | 三级指标 | 指标值 |",
                        "| 产出指标 | 数量指标 | 培训人数 | ≥100人 |",
                        "| 质量指标 | 合格率 | ≥95% | |",
                        "| 及格率 | ≥90% | | |"))
                .containsExactly("产出指标|数量指标|培训人数|≥100人", "产出指标|质量指标|合格率|≥95%", "产出指标|质量指标|及格率|≥90%");
    }

    @Test
    void two_bare_figures_in_four_columns_are_taken_for_points_only_if_the_total_proves_it() {
        String[] form = {HEADER, "产出指标 数量指标 按期开工 60 60", "效益指标 社会效益指标 群众受益 40 40", "总分 100 100"};
        assertThat(rows(form)).contains("产出指标|数量指标|按期开工|||60|60", "效益指标|社会效益指标|群众受益|||40|40");
        String[] unproven = {HEADER, "产出指标 数量指标 按期开工 60 60", "总分 100 100"};
        assertThat(rows(unproven)).noneMatch(row -> row.contains("按期开工"));
        assertThat(remarks(unproven)).singleElement().asString().contains("按期开工 60 60");
    }

    @Test
    void figures_run_together_are_cut_only_where_one_cut_is_possible() {
        assertThat(rows("一级指标二级指标三级指标年度指标值实际完成值得分", "产出指标质量指标发放率100%98%10"))
                .containsExactly("产出指标|质量指标|发放率|100%|98%|10");
        assertThat(remarks("一级指标二级指标三级指标年度指标值实际完成值", "产出指标数量指标建设公路2020"))
                .singleElement()
                .asString()
                .contains("建设公路2020");
    }

    @Test
    void satisfaction_under_another_first_level_is_kept_with_its_levels_illegible() {
        assertThat(rows("一级指标二级指标三级指标指标值", "产出指标数量指标培训覆盖率100%", "社会公众或服务对象满意度指标家长满意度≥90%", "学校满意度≥90%"))
                .containsExactly(
                        "产出指标|数量指标|培训覆盖率|100%", "\uFFFD社会公众或服务对象满意度指标||家长满意度|≥90%", "\uFFFD社会公众或服务对象满意度指标||学校满意度|≥90%");
    }

    @Test
    void what_all_ways_of_cutting_have_in_common_is_certain_and_the_sum_may_decide_the_rest() {
        String[] form = {"一级指标二级指标三级指标年度指标值实际完成值得分", "产出指标数量指标渔船数6620", "质量指标发放率100%100%80"};
        assertThat(rows(form)).contains("产出指标|数量指标|渔船数|\uFFFD渔船数6620|\uFFFD渔船数6620|\uFFFD渔船数6620");
        assertThat(remarks(form)).anyMatch(remark -> remark.contains("渔船数6620"));
        String[] summed = {form[0], form[1], form[2], "总分 100"};
        assertThat(rows(summed)).contains("产出指标|数量指标|渔船数|6|6|20");
    }

    @Test
    void a_form_in_one_line_is_parted_by_its_labels() {
        String form = "2021年度项目绩效自评表项目名称道路养护项目类别新增预算执行情况(万元)(20分)预算数(A)执行数(B)执行率(B/A)得分"
                + "年度财政资金总额10001000100%20一级指标二级指标三级指标年初目标值(A)实际完成值(B)得分产出指标数量指标成本不超预算不超预算10总分30";
        assertThat(rows(form.replace("成本不超", "总价不超"))).containsExactly("产出指标|数量指标|总价|不超预算|不超预算|10");
    }

    @Test
    void a_scorecard_with_a_cell_a_line_is_told_by_names_and_points() {
        assertThat(rows("一级指标 分值 二级指标 分值 三级指标 分值 得分 决策 9 目标 9 内容 4 4 依据 5 3".split(" ")))
                .containsExactly("决策|目标|内容|4|4", "决策|目标|依据|5|3");
    }

    @Test
    void a_table_that_cannot_be_put_back_leaves_a_title_the_columns_and_a_remark_on_every_line() {
        Manuscript read =
                Unfolder.unfold(manuscript("项目支出绩效自评表(2022年度) 项目名称 一级指标 甲 二级指标", "100% 三级指标 指标值 实际完成值 得分 产出指标"));
        assertThat(read.blocks().getFirst()).isEqualTo(new Block.Line("项目支出绩效自评表(2022年度)", new Place.Line(1)));
        assertThat(read.remarks()).hasSize(2);
    }

    @Test
    void amounts_are_fitted_by_the_rate_they_give() {
        Manuscript read = Unfolder.unfold(manuscript(
                "年初预算数 全年预算数 全年执行数 分值 执行率 得分", "年度资金总额: 880 880 440 10 5", HEADER, "产出指标 数量指标 培训人数 100人 98人 10 9"));
        assertThat(tables(read).getFirst().cells().stream().map(Cell::text).skip(7))
                .containsExactly("年度资金总额:", "880", "880", "440", "10", "", "5");
    }

    @Test
    void cells_one_a_line_are_dealt_into_rows_by_the_number_of_columns() {
        assertThat(rows(
                        "一级指标 |", "二级指标 |", "三级指标 |", "指标性质 |", "指标值 |", "权重 |", "产出指标 |", "数量指标 |", "培训人数 |", "≥ |",
                        "100 |", "60 |", "质量指标 |", "合格率 |", "= |", "100 |", "30 |"))
                .containsExactly("产出指标|数量指标|培训人数|≥|100|60", "产出指标|质量指标|合格率|=|100|30");
    }

    @Test
    @Timeout(10)
    void a_line_of_very_many_words_is_no_reason_to_hang() {
        String words = "一级指标 ".repeat(200_000);
        String digits = "年初预算数 全年执行数 分值 " + "分值 ".repeat(5_000);
        assertThat(Unfolder.unfold(manuscript(words, digits, "年度资金总额 " + "1 ".repeat(2_500)))
                        .blocks())
                .isNotEmpty();
    }

    private static Manuscript manuscript(String... lines) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, lines.length).forEach(i -> blocks.add(new Block.Line(lines[i], new Place.Line(i + 1))));
        return new Manuscript("txt", blocks, List.of());
    }

    private static List<Block.Table> tables(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /** The rows below the header, the total left out. */
    private static List<String> rows(String... lines) {
        Block.Table table = tables(Unfolder.unfold(manuscript(lines))).getLast();
        return IntStream.range(1, table.rows())
                .mapToObj(row -> String.join(
                        "|",
                        table.cells().stream()
                                .filter(cell -> cell.row() == row)
                                .map(Cell::text)
                                .toList()))
                .filter(row -> !row.startsWith("总分"))
                .toList();
    }

    private static List<String> remarks(String... lines) {
        return Unfolder.unfold(manuscript(lines)).remarks().stream()
                .map(remark -> remark.message().zh())
                .toList();
    }
}
