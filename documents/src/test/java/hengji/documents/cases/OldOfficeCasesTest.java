package hengji.documents.cases;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.web.HtmlReader;
import hengji.documents.word.DocReader;
import hengji.documents.workbook.XlsReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OldOfficeCasesTest {
    static List<Path> documents() {
        return CaseFiles.docs("doc");
    }

    static List<Path> workbooks() {
        return CaseFiles.docs("xls");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void an_old_word_document_reads_like_the_page_it_was_made_from(Path document) throws UnreadableFile {
        Manuscript word = new DocReader().read(CaseFiles.read(document), Limits.DEFAULT);

        assertThat(Outline.of(word)).isEqualTo(Outline.of(page(document)));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void an_old_workbook_shows_the_same_texts_row_by_row_as_the_page_it_was_made_from(Path workbook)
            throws UnreadableFile {
        Manuscript sheets = new XlsReader().read(CaseFiles.read(workbook), Limits.DEFAULT);

        assertThat(Outline.rows(sheets)).isEqualTo(Outline.rows(page(workbook)));
    }

    private static Manuscript page(Path twin) throws UnreadableFile {
        return new HtmlReader().read(CaseFiles.read(CaseFiles.twin(twin, "html")), Limits.DEFAULT);
    }
}
