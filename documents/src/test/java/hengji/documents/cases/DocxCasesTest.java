package hengji.documents.cases;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.web.HtmlReader;
import hengji.documents.word.DocxReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxCasesTest {
    static List<Path> documents() {
        return CaseFiles.docs("docx");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_word_document_reads_like_the_page_it_was_made_from(Path document) throws UnreadableFile {
        Manuscript word = new DocxReader().read(CaseFiles.read(document), Limits.DEFAULT);
        Manuscript page = new HtmlReader().read(CaseFiles.read(CaseFiles.twin(document, "html")), Limits.DEFAULT);

        assertThat(Outline.of(word)).isEqualTo(Outline.of(page));
    }
}
