package hengji.app.kit;

import hengji.app.frame.Say;
import hengji.app.sheet.Opened;
import hengji.core.explain.Wording;
import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.PaperKind;
import hengji.documents.paper.layout.Edition;
import java.util.List;
import java.util.Optional;

/**
 * The papers of a form.
 *
 * @param opened the form
 * @param source the version chosen
 * @param edition chosen
 * @param editions to choose from
 * @param versions to choose from, newest first
 * @param papers there are
 * @param shown the one in the frame
 * @param obstacle why there are none in that edition
 */
public record PapersPage(
        Opened opened,
        PaperSource source,
        Edition edition,
        List<Edition> editions,
        List<Choice> versions,
        List<PaperShelf.OnShelf> papers,
        Optional<PaperKind> shown,
        Optional<Wording> obstacle) {
    /** A version to choose. */
    public record Choice(int number, String text) {}

    public PapersPage {
        editions = List.copyOf(editions);
        versions = List.copyOf(versions);
        papers = List.copyOf(papers);
    }

    public Say say() {
        return opened.say();
    }

    public long form() {
        return opened.head().id();
    }

    public int number() {
        return source.number();
    }

    public String checkCode() {
        return source.checkCode();
    }

    public String name(Edition each) {
        return say().of(
                        switch (each) {
                            case DRAFT -> Wording.of("工作稿：带口径和提示，内部用", "Working copy: with pack and notes, for inside");
                            case SUBMIT -> Wording.of("报送版：打印、盖章、上报", "To hand in: print, seal, send");
                            case PUBLIC -> Wording.of("公开版：随预算、决算公开", "To publish with budget and accounts");
                        });
    }

    public String key(Enum<?> constant) {
        return PaperOrder.key(constant);
    }

    public String address(PaperKind kind, PaperFormat format) {
        return new PaperOrder(kind, number(), edition).address(form(), format);
    }

    /** Where the page shows another paper in its frame. */
    public String showing(PaperKind kind) {
        return "/forms/" + form() + "/papers?version=" + number() + "&edition=" + key(edition) + "&show=" + key(kind);
    }

    public String format(PaperFormat format) {
        return switch (format) {
            case DOCX -> "Word";
            case XLSX -> "Excel";
            case PDF -> "PDF";
            case HTML -> say().of("网页", "Web page");
        };
    }
}
