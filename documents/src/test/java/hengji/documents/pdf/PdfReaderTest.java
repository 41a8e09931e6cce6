package hengji.documents.pdf;

import static hengji.documents.pdf.PdfSheet.grid;
import static hengji.documents.pdf.PdfSheet.hex;
import static hengji.documents.pdf.PdfSheet.sheet;
import static hengji.documents.pdf.PdfSheet.text;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Place;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.UnreadableFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a PDF draws and what is read from it, from one line of text to tables over pages. */
class PdfReaderTest {
    @Test
    void a_line_of_text_is_a_line_with_its_page() throws Exception {
        Manuscript read = read(sheet().page(text(50, 300, "部门名称：示范县教育局（本级）")));
        assertThat(read.format()).isEqualTo("pdf");
        assertThat(read.blocks()).containsExactly(new Block.Line("部门名称：示范县教育局（本级）", new Place.PageLine(1, 1)));
    }

    @Test
    void lines_come_from_top_to_bottom_whatever_the_order_of_drawing() throws Exception {
        assertThat(lines(sheet().page(text(50, 200, "下") + text(50, 300, "上")))).containsExactly("上", "下");
    }

    @Test
    void characters_drawn_one_by_one_make_one_line() throws Exception {
        assertThat(lines(sheet().page(text(50, 300, "产") + text(60, 300, "出") + text(70, 300, "指标"))))
                .containsExactly("产出指标");
    }

    @Test
    void columns_without_rulings_stay_apart_by_blanks() throws Exception {
        assertThat(lines(sheet().page(text(50, 300, "数量指标") + text(200, 300, "12") + text(300, 300, "10"))))
                .containsExactly("数量指标  12  10");
    }

    @Test
    void a_ruled_table_is_read_cell_by_cell_empty_ones_included() throws Exception {
        String drawing = grid(List.of(50, 150, 250), List.of(300, 280, 260)) + text(60, 285, "名称") + text(60, 265, "甲");
        Block.Table table = table(sheet().page(drawing));
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns()).isEqualTo(2);
        assertThat(texts(table)).containsExactly("名称", "", "甲", "");
        assertThat(table.cells().get(2).place()).isEqualTo(new Place.PageCell(1, 2, 1));
    }

    @Test
    void missing_lines_inside_merge_cells() throws Exception {
        String drawing = "50 300 m 250 300 l S 50 260 m 250 260 l S 150 280 m 250 280 l S "
                + "50 260 m 50 300 l S 150 260 m 150 300 l S 250 260 m 250 300 l S " + text(60, 275, "合并");
        Cell merged = table(sheet().page(drawing)).cells().getFirst();
        assertThat(merged.rowSpan()).isEqualTo(2);
        assertThat(merged.columnSpan()).isEqualTo(1);
        assertThat(merged.text()).isEqualTo("合并");
    }

    @Test
    void borders_drawn_as_thin_bars_or_boxes_are_lines_too() throws Exception {
        String bars =
                "50 299.5 200 0.5 re f 50 259.5 200 0.5 re f 50 260 0.5 40 re f 250 260 0.5 40 re f 150 260 0.5 40 re f ";
        String boxes = "50 260 100 40 re S 150 260 100 40 re S ";
        assertThat(table(sheet().page(bars + text(60, 275, "条"))).columns()).isEqualTo(2);
        assertThat(table(sheet().page(boxes + text(60, 275, "框"))).columns()).isEqualTo(2);
    }

    @Test
    void lines_of_a_cell_are_joined_in_reading_order() throws Exception {
        String drawing = grid(List.of(50, 150, 250), List.of(300, 260)) + text(60, 270, "效益") + text(60, 285, "社会");
        assertThat(texts(table(sheet().page(drawing)))).containsExactly("社会\n效益", "");
    }

    @Test
    void turned_text_in_a_cell_is_read_along_its_own_line() throws Exception {
        String turned = "BT /F1 10 Tf 0 1 -1 0 80 262 Tm <" + hex("产出") + "> Tj ET ";
        assertThat(texts(table(sheet().page(grid(List.of(50, 150, 250), List.of(300, 260)) + turned))))
                .containsExactly("产出", "");
    }

    @Test
    void a_turned_page_is_read_as_it_is_seen() throws Exception {
        String turned = "BT /F1 10 Tf 0 1 -1 0 300 50 Tm <" + hex("横页") + "> Tj ET ";
        assertThat(lines(sheet().with("/Rotate 90").page(turned))).containsExactly("横页");
    }

    @Test
    void text_printed_twice_to_look_bold_counts_once() throws Exception {
        assertThat(lines(sheet().page(text(50, 300, "合计") + text(50.3, 300, "合计"))))
                .containsExactly("合计");
    }

    @Test
    void a_digit_repeated_beside_itself_is_kept() throws Exception {
        assertThat(lines(sheet().page(text(50, 300, "100")))).containsExactly("100");
    }

    @Test
    void hidden_text_is_left_out_where_there_is_visible_text() throws Exception {
        String hidden = "3 Tr " + text(50, 200, "暗文") + "0 Tr " + text(50, 300, "明文");
        assertThat(lines(sheet().page(hidden))).containsExactly("明文");
    }

    @Test
    void the_recognised_text_of_a_scan_is_read_with_a_remark() throws Exception {
        Manuscript read = read(sheet().page("3 Tr " + text(50, 200, "识别层")));
        assertThat(read.blocks()).hasSize(1);
        assertThat(read.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().zh()).contains("识别层"));
    }

    @Test
    void a_watermark_does_not_get_into_the_cells() throws Exception {
        String watermark = "BT /F1 10 Tf 0.7 0.7 -0.7 0.7 60 262 Tm <" + hex("内部资料") + "> Tj ET ";
        String lines = grid(List.of(50, 150, 250), List.of(300, 260)) + text(60, 285, "甲");
        Manuscript read = read(sheet().page(lines + watermark));
        assertThat(texts((Block.Table) read.blocks().getFirst())).containsExactly("甲", "");
        assertThat(read.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().zh()).contains("内部资料"));
    }

    @Test
    void characters_that_no_one_names_are_marked_and_remarked() throws Exception {
        Manuscript read = read(sheet().withoutUnicode().page(text(50, 300, "未知")));
        assertThat(((Block.Line) read.blocks().getFirst()).text()).isEqualTo("\uFFFD\uFFFD");
        assertThat(read.remarks()).hasSize(1);
    }

    @Test
    void a_radical_that_looks_like_a_character_becomes_it_and_wide_punctuation_stays() throws Exception {
        assertThat(lines(sheet().page(text(50, 300, "\u2F6C标（１）：")))).containsExactly("目标（１）：");
    }

    @Test
    void a_table_that_goes_on_over_the_page_stays_one_table_without_its_repeated_header() throws Exception {
        String head = text(60, 285, "一级") + text(160, 285, "二级") + text(260, 285, "三级");
        String lines = grid(List.of(50, 150, 250, 350), List.of(300, 280, 260));
        Block.Table table = table(sheet().page(lines + head + text(60, 265, "产出") + text(300, 20, "第1页"))
                .page(lines + head + text(60, 265, "效益")));
        assertThat(table.rows()).isEqualTo(3);
        assertThat(texts(table)).containsExactly("一级", "二级", "三级", "产出", "", "", "效益", "", "");
        assertThat(table.cells().getLast().place()).isEqualTo(new Place.PageCell(2, 2, 3));
    }

    @Test
    void tables_with_a_title_between_them_stay_two() throws Exception {
        String lines = grid(List.of(50, 150, 250), List.of(300, 280, 260)) + text(60, 285, "甲");
        Manuscript read = read(sheet().page(lines).page(text(50, 350, "项目支出绩效目标表") + lines));
        assertThat(read.blocks()).hasSize(3);
    }

    @Test
    void a_row_cut_by_the_page_becomes_one_row_again() throws Exception {
        String lines = grid(List.of(50, 132, 250), List.of(300, 280));
        Block.Table table = table(sheet().page(lines + text(56, 285, "完成农村厕所改") + text(160, 285, "100"))
                .page(lines + text(56, 285, "造数量")));
        assertThat(table.rows()).isEqualTo(1);
        assertThat(texts(table)).containsExactly("完成农村厕所改\n造数量", "100");
    }

    @Test
    void a_row_that_begins_with_its_own_number_is_not_taken_for_the_rest_of_another() throws Exception {
        String lines = grid(List.of(50, 132, 250), List.of(300, 280));
        Block.Table table = table(sheet().page(lines + text(56, 285, "完成农村厕所改") + text(160, 285, "100"))
                .page(lines + text(56, 285, "指标2：")));
        assertThat(table.rows()).isEqualTo(2);
    }

    private static Manuscript read(PdfSheet sheet) throws UnreadableFile {
        return new PdfReader().read(sheet.toBytes(), Limits.DEFAULT);
    }

    private static List<String> lines(PdfSheet sheet) throws UnreadableFile {
        return read(sheet).blocks().stream()
                .map(Block.Line.class::cast)
                .map(Block.Line::text)
                .toList();
    }

    private static Block.Table table(PdfSheet sheet) throws UnreadableFile {
        return read(sheet).blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }

    private static List<String> texts(Block.Table table) {
        return table.cells().stream().map(Cell::text).toList();
    }
}
