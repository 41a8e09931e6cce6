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
    void a_break_between_bars_stands_for_an_empty_cell_where_then_all_rows_fit() {
        assertThat(rows(
                        "| 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 产出指标 | 数量指标 | 培训人数 | ≥ | 100 | 人 |",
                        "| 效益指标 | 社会效益指标 | 政策知晓情况 |",
                        "| 明显改善 |",
                        "| 满意度指标 | 服务对象满意度 | 学员评价 | ≥ | 90 | % |"))
                .contains("效益指标|社会效益指标|政策知晓情况||明显改善|");
    }

    @Test
    void a_header_label_whose_characters_changed_places_is_known_by_them() {
        assertThat(rows("2021年度项目绩效自评表项目名称道路养护项目类别新增一级指标二级指标三级指标考值参分指标值(A)实际完成值(B)得分" + "产出指标数量指标培训人数10200人200人10"))
                .containsExactly("产出指标|数量指标|培训人数|10|200人|200人|10");
    }

    @Test
    void a_stroke_is_an_empty_target_and_words_nobody_can_part_are_illegible() {
        assertThat(rows("一级指标二级指标三级指标分值指标值实际完成值得分", "项目管理(20分)财务管理预算执行率8一100%8制度完备程度4-制度健全4监督检查次数2一按季检查2账实相符程度6一完全相符6"))
                .contains("项目管理(20分)|财务管理|制度完备程度|4|-|制度健全|4");
        assertThat(rows("一级指标二级指标三级指标分值指标值实际完成值得分", "产出指标质量指标制度完备程度4制度健全4"))
                .containsExactly("产出指标|质量指标|制度完备程度|4|\uFFFD制度健全|\uFFFD制度健全|4");
    }

    @Test
    void a_judgement_is_cut_off_a_name_that_ends_in_what_is_measured() {
        assertThat(rows("一级指标二级指标三级指标指标值", "效益指标社会效益指标群众出行条件稳步改善")).containsExactly("效益指标|社会效益指标|群众出行条件|稳步改善");
        assertThat(rows("一级指标二级指标三级指标指标值", "产出指标质量指标合格率90%效益指标社会效益指标群众出行改善")).noneMatch(row -> row.contains("出行"));
    }

    @Test
    void what_an_indicator_means_is_told_by_how_it_begins() {
        assertThat(rows("一级指标二级指标三级指标绩效标准指标值", "产出指标数量指标巡查次数反映河道巡查情况200次清淤长度反映河道清淤完成情况3公里"))
                .containsExactly("产出指标|数量指标|巡查次数|反映河道巡查情况|200次", "产出指标|数量指标|清淤长度|反映河道清淤完成情况|3公里");
    }

    @Test
    void rows_of_one_shape_above_their_total_need_no_header() {
        String[] lines = "社会效益指标 群众知晓率 ≥90% 95% 20 20 满意度指标 服务对象满意度指标 群众评价 ≥85% 88% 10 9 总分 100 99".split(" ");
        assertThat(rows(lines)).contains("满意度指标|服务对象满意度指标|群众评价|≥85%|88%|10|9");
        assertThat(remarks(lines)).anyMatch(remark -> remark.contains("表头"));
    }

    @Test
    void cells_one_a_line_are_dealt_into_rows_although_empty_ones_fell_out() {
        String form =
                "一级指标 二级指标 三级指标 指标值 分值 偏差原因 产出指标 数量指标 培训人数 100人 60 培训场次 5场 20 天气原因，推迟举办。 满意度指标 服务对象满意度 学员评价 ≥90% 10";
        assertThat(rows(form.split(" ")))
                .containsExactly(
                        "产出指标|数量指标|培训人数|100人|60|", "产出指标|数量指标|培训场次|5场|20|天气原因，推迟举办。", "满意度指标|服务对象满意度|学员评价|≥90%|10|");
    }

    @Test
    void a_level_that_may_have_changed_unseen_is_illegible_and_its_row_is_kept() {
        assertThat(rows("一级指标二级指标三级指标指标值", "产出指标数量指标培训人数100人", "督查检査", "及格率90%"))
                .contains("产出指标|数量指标|培训人数|100人")
                .noneMatch(row -> row.startsWith("产出指标|数量指标|及格率"));
    }

    @Test
    void a_name_without_a_value_or_with_a_sign_in_it_is_no_row() {
        assertThat(rows(HEADER, "产出指标 数量指标 培训人数 100人 98人 10 9", "培训场次", "总分 10 9"))
                .hasSize(1);
        assertThat(rows("一级指标二级指标三级指标指标值实际完成值分值得分", "产出指标数量指标场次≥5场6场1010人数不少于100人100人1010"))
                .noneMatch(row -> row.contains("人数不少于|"));
    }

    @Test
    void amounts_below_their_labels_are_pairs() {
        Manuscript read = Unfolder.unfold(
                manuscript("计划投资额", "(万元)", "570", "实际到位资金", "(万元)", "398.88", HEADER, "产出指标 数量指标 培训人数 100人 98人 10 9"));
        assertThat(tables(read).getFirst().cells().stream().map(Cell::text))
                .containsExactly("计划投资额(万元)", "570", "实际到位资金(万元)", "398.88");
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
