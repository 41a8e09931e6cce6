package hengji.app.survey;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.documents.paper.PaperFormat;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Questionnaire and tally sheet: to print (PDF), or to fit to one's own survey (Word). */
@Controller
class SurveyPrints {
    private static final String PAGES = "/forms/{form}/survey/{lineage}/";
    private static final String PROGRAMS = "/api/v1" + PAGES;

    private final Surveys surveys;

    SurveyPrints(Surveys surveys) {
        this.surveys = surveys;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping({PAGES + "questionnaire.pdf", PROGRAMS + "questionnaire.pdf"})
    ResponseEntity<byte[]> questionnaire(@PathVariable long form, @PathVariable String lineage) {
        return questionnaire(form, lineage, PaperFormat.PDF);
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping({PAGES + "questionnaire.docx", PROGRAMS + "questionnaire.docx"})
    ResponseEntity<byte[]> questionnaireInWord(@PathVariable long form, @PathVariable String lineage) {
        return questionnaire(form, lineage, PaperFormat.DOCX);
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping({PAGES + "tally.pdf", PROGRAMS + "tally.pdf"})
    ResponseEntity<byte[]> tally(@PathVariable long form, @PathVariable String lineage) {
        return tally(form, lineage, PaperFormat.PDF);
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping({PAGES + "tally.docx", PROGRAMS + "tally.docx"})
    ResponseEntity<byte[]> tallyInWord(@PathVariable long form, @PathVariable String lineage) {
        return tally(form, lineage, PaperFormat.DOCX);
    }

    private ResponseEntity<byte[]> questionnaire(long form, String lineage, PaperFormat format) {
        return paper("满意度调查问卷", format, surveys.questionnaire(form, lineage, format));
    }

    private ResponseEntity<byte[]> tally(long form, String lineage, PaperFormat format) {
        return paper("满意度问卷调查统计表", format, surveys.sheet(form, lineage, format));
    }

    /** A PDF is looked at, a Word file is kept. */
    private static ResponseEntity<byte[]> paper(String name, PaperFormat format, byte[] bytes) {
        String how = format == PaperFormat.PDF ? "inline" : "attachment";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.media()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.builder(how)
                                .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
