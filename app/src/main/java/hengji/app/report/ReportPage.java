package hengji.app.report;

import hengji.app.frame.Say;
import hengji.app.sheet.Opened;
import hengji.core.audit.Finding;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;

/**
 * The report of a form as somebody edits or reads it.
 *
 * @param opened the form
 * @param mayWrite whether the reader may write
 * @param written the report
 * @param findings of the rules that read it
 * @param conflict a section that could not be kept, with what was typed
 */
public record ReportPage(
        Opened opened, boolean mayWrite, WrittenSections written, List<Finding> findings, Optional<Conflict> conflict) {
    /**
     * What could not be kept.
     *
     * @param place of the section
     * @param typed what its writer typed
     * @param reason why
     */
    public record Conflict(int place, String typed, Wording reason) {}

    public ReportPage {
        findings = List.copyOf(findings);
    }

    public Say say() {
        return opened.say();
    }

    public long form() {
        return opened.head().id();
    }

    public List<Section> sections() {
        return written.sections();
    }

    public List<Flaw> flaws(Section section) {
        return written.flaws(section);
    }

    public int flaws() {
        return written.flaws();
    }

    /** Whether a figure of the section can be put right by the form's own. */
    public boolean isBindable(Section section) {
        return flaws(section).stream().anyMatch(Flaw.Contradiction.class::isInstance);
    }

    public Optional<Conflict> conflict(Section section) {
        return conflict.filter(found -> found.place() == section.place());
    }

    /** The paragraphs as printed. */
    public List<String> printed(Section section) {
        return section.paragraphs().stream().map(written.figures()::render).toList();
    }

    public int rows(Section section) {
        int lines = section.paragraphs().stream()
                .mapToInt(text -> 1 + text.length() / 42)
                .sum();
        return Math.max(section.main() ? 2 : 3, Math.min(18, lines + 1));
    }

    /** Figures of the form as a whole, offered first. */
    public List<Figure> mainFigures() {
        return figures(false);
    }

    /** Actuals of the indicators. */
    public List<Figure> actuals() {
        return figures(true);
    }

    private List<Figure> figures(boolean actuals) {
        return written.figures().list().stream()
                .filter(figure -> figure.name().startsWith("完成值：") == actuals)
                .toList();
    }
}
