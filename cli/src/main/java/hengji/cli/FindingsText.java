package hengji.cli;

import hengji.core.audit.Finding;
import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Citation;
import hengji.core.explain.Language;

/** All findings of a form as plain text: what, where, how to mend, what says so. */
final class FindingsText {
    private final Console console;
    private final Captions captions;

    FindingsText(Console console) {
        this.console = console;
        captions = new Captions(console);
    }

    void print(Evaluation evaluation) {
        console.print(captions.form(evaluation.form()));
        console.print(captions.pack(evaluation));
        console.print(captions.findings(evaluation));
        evaluation.findings().forEach(this::print);
        console.print("");
    }

    private void print(Finding finding) {
        Language language = console.language();
        boolean chinese = language == Language.CHINESE;
        String place = chinese ? finding.place().chinese() : finding.place().text();
        String severity =
                chinese ? finding.severity().chinese() : finding.severity().name();
        console.print("");
        console.print(severity + " " + finding.card().code() + "  [" + place + "]  "
                + finding.message().in(language));
        console.print(console.choose("    改法：", "    Mend: ") + finding.mend().in(language));
        console.print(console.choose("    出处：", "    Source: ") + source(finding.citation(), console));
    }

    static String source(Citation citation, Console console) {
        String unread = citation.verified() || citation.number().isEmpty()
                ? ""
                : console.choose("（条文未核对原文）", " (not compared with the official text)");
        return citation.chinese() + "：" + citation.document() + unread;
    }
}
