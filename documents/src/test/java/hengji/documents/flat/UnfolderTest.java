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
    void a_row_under_a_label_that_was_not_understood_is_left_out_with_its_words() {
        String[] form = {"一级指标二级指标三级指标指标值", "产出指标数量指标培训覆盖率100%", "社会公众或服务对象满意度指标家长满意度≥90%", "学校满意度≥90%"};
        assertThat(rows(form)).containsExactly("产出指标|数量指标|培训覆盖率|100%");
        assertThat(remarks(form)).anyMatch(remark -> remark.contains("学校满意度"));
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
