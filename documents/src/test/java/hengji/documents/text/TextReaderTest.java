package hengji.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.core.explain.Place;
import hengji.documents.cases.Outline;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.UnreadableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final String TABBED = """
            项目支出绩效自评表
            一级指标\t二级指标\t三级指标\t指标值
            产出指标\t数量指标\t培训教师数\t≥200人
            \t质量指标\t合格率\t≥95%
            \t\t"换行的
            名称"\t≥1
            填表人：某某
            """;

    @Test
    void a_text_without_a_table_is_read_line_by_line() throws UnreadableFile {
        Manuscript read = read("项目名称\n\n水利项目\n");

        assertThat(Outline.of(read)).containsExactly("line 项目名称", "line 水利项目");
        assertThat(((Block.Line) read.blocks().getLast()).place()).isEqualTo(new Place.Line(3));
    }

    @Test
    void tabs_set_a_table_apart_and_the_lines_around_it_stay_lines() throws UnreadableFile {
        assertThat(Outline.rows(read(TABBED)).stream().map(row -> String.join("|", row)))
                .containsExactly(
                        "项目支出绩效自评表",
                        "一级指标|二级指标|三级指标|指标值",
                        "产出指标|数量指标|培训教师数|≥200人",
                        "质量指标|合格率|≥95%",
                        "换行的名称|≥1",
                        "填表人：某某");
    }

    @Test
    void strokes_set_a_table_apart_and_its_drawn_rules_are_left_out() throws UnreadableFile {
        Manuscript read = read("| 指标 | 值 | 权重 |\n|---|:-:|---|\n| 人数 | ≥3 | 10 |\n| 合格率 |  | 20 |\n");

        assertThat(Outline.of(read))
                .containsExactly(
                        "table 3×3",
                        "0,0 1×1 指标",
                        "0,1 1×1 值",
                        "0,2 1×1 权重",
                        "1,0 1×1 人数",
                        "1,1 1×1 ≥3",
                        "1,2 1×1 10",
                        "2,0 1×1 合格率",
                        "2,1 1×1 ",
                        "2,2 1×1 20");
    }

    @Test
    void commas_make_a_csv_with_quotes_as_rfc_4180_has_them() throws UnreadableFile {
        Manuscript read = read("指标,值,权重\r\n\"a,\"\"b\"\"\",\"23,253.24\",10\r\n\"两\r\n行\",,5\r\n");

        assertThat(read.format()).isEqualTo("csv");
        Block.Table table = (Block.Table) read.blocks().getFirst();
        assertThat(table.cells())
                .extracting("text")
                .containsExactly("指标", "值", "权重", "a,\"b\"", "23,253.24", "10", "两\n行", "", "5");
        assertThat(table.cells().get(6).place()).isEqualTo(new Place.LineCell(3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void every_usual_encoding_gives_the_same_text(String encoding) throws UnreadableFile {
        Manuscript read = new TextReader().read(TABBED.getBytes(Charset.forName(encoding)), Limits.DEFAULT);

        assertThat(Outline.of(read)).isEqualTo(Outline.of(read(TABBED)));
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void a_file_pasted_together_from_two_encodings_is_read_line_by_line_with_a_remark() throws UnreadableFile {
        byte[] utf8 = "项目名称：培训\n".getBytes(StandardCharsets.UTF_8);
        byte[] gbk = "主管部门：某某某局\n".getBytes(Charset.forName("GBK"));
        byte[] both = new byte[utf8.length + gbk.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(gbk, 0, both, utf8.length, gbk.length);

        Manuscript read = new TextReader().read(both, Limits.DEFAULT);

        assertThat(Outline.of(read)).containsExactly("line 项目名称：培训", "line 主管部门：某某某局");
        assertThat(read.remarks()).extracting("place").containsExactly(new Place.Line(2));
    }

    @Test
    void what_is_no_text_is_refused() {
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);

        assertThatThrownBy(() -> new TextReader().read(noise, Limits.DEFAULT)).isInstanceOf(UnreadableFile.class);
    }

    private static Manuscript read(String text) throws UnreadableFile {
        return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), Limits.DEFAULT);
    }
}
