package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.cases.CaseFiles;
import hengji.documents.cases.Outline;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.word.DocxReader;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
    @Test
    void merged_areas_are_one_cell() throws UnreadableFile {
        assertThat(Outline.of(read("<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", "甲")
                        + cell("<w:vMerge w:val=\"restart\"/>", "乙") + "</w:tr><w:tr>" + cell("", "丙") + cell("", "丁")
                        + cell("<w:vMerge/>", "") + "</w:tr></w:tbl>")))
                .containsExactly("table 2×3", "0,0 1×2 甲", "0,2 2×1 乙", "1,0 1×1 丙", "1,1 1×1 丁");
    }

    @Test
    void deleted_text_is_left_out_and_inserted_text_stays() throws UnreadableFile {
        String del = "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>";
        assertThat(Outline.of(read("<w:p>" + del + "<w:ins>" + run("新") + "</w:ins></w:p>")))
                .containsExactly("line 新");
    }

    @Test
    void what_is_written_twice_for_older_programs_is_read_once() throws UnreadableFile {
        String mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        String box = "<mc:Choice>" + run("正文") + "</mc:Choice><mc:Fallback>" + run("正文") + "</mc:Fallback>";
        assertThat(Outline.of(read(
                        "<w:p><mc:AlternateContent xmlns:mc=\"" + mc + "\">" + box + "</mc:AlternateContent></w:p>")))
                .containsExactly("line 正文");
    }

    @Test
    void a_grid_inside_a_cell_is_a_table_after_it_and_a_single_cell_joins_its_text() throws UnreadableFile {
        String grid = "<w:tbl>" + ("<w:tr>" + cell("", "一") + cell("", "二") + "</w:tr>").repeat(2) + "</w:tbl>";
        String single = "<w:tbl><w:tr>" + cell("", "注") + "</w:tr></w:tbl>";
        String outer = "<w:tbl><w:tr>" + cell("", "外") + "<w:tc>" + grid + single + "<w:p/></w:tc></w:tr></w:tbl>";
        assertThat(Outline.of(read(outer)))
                .containsExactly(
                        "table 1×2",
                        "0,0 1×1 外",
                        "0,1 1×1 注",
                        "table 2×2",
                        "0,0 1×1 一",
                        "0,1 1×1 二",
                        "1,0 1×1 一",
                        "1,1 1×1 二");
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static Manuscript read(String body) throws UnreadableFile {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>";
        byte[] docx = CaseFiles.read(CaseFiles.docs("docx").getFirst());
        return new DocxReader().read(Zips.with(docx, "word/document.xml", document.getBytes(UTF_8)), Limits.DEFAULT);
    }
}
