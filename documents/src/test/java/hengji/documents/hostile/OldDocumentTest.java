package hengji.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.cases.CaseFiles;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.word.DocReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Old documents have no checksums: what their text and their properties say must agree, or a remark says so. */
class OldDocumentTest {
    static List<Path> documents() {
        return CaseFiles.docs("doc");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_sound_document_gives_no_remark(Path file) throws UnreadableFile {
        assertThat(new DocReader().read(CaseFiles.read(file), Limits.DEFAULT).remarks())
                .isEmpty();
    }

    /** Each mutant is the first that only this remark tells of. */
    @ParameterizedTest
    @CsvSource({
        "0, 行的文字有 \\d+ 个单元格，登记的是 \\d+ 个",
        "118, 行有单元格没有宽度",
        "129, 正文有 \\d+ 个字，只有 \\d+ 个在读到的段落和表格中",
        "535, 段带有单元格的结束标记，却不在表中",
        "596, 文中有标记为删除的文字",
        "880, 正文中有不该出现的控制字符"
    })
    void a_document_that_contradicts_itself_says_where(int seed, String told) throws UnreadableFile {
        List<Path> files = CaseFiles.docs("doc");
        byte[] damaged = new Mutation(seed).ofBytes(CaseFiles.read(files.get(seed % files.size())));

        assertThat(new DocReader().read(damaged, Limits.DEFAULT).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().zh()).containsPattern(told));
    }
}
