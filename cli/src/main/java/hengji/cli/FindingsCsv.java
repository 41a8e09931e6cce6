package hengji.cli;

import hengji.core.audit.Finding;
import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Language;
import hengji.documents.paper.sheet.Csv;
import java.util.List;
import java.util.stream.Collectors;

/** All findings as separated values, one line each; what begins like a formula stays text. */
final class FindingsCsv {
    private final Console console;

    FindingsCsv(Console console) {
        this.console = console;
    }

    void header() {
        console.out()
                .print(Csv.line(
                        console.language() == Language.CHINESE
                                ? List.of("文件", "单位", "编号", "级别", "行", "位置", "问题", "改法", "出处")
                                : List.of(
                                        "file",
                                        "office",
                                        "code",
                                        "severity",
                                        "rows",
                                        "place",
                                        "message",
                                        "mend",
                                        "source")));
    }

    void print(Evaluation evaluation) {
        evaluation.findings().forEach(finding -> console.out().print(Csv.line(cells(evaluation, finding))));
    }

    private List<String> cells(Evaluation evaluation, Finding finding) {
        Language language = console.language();
        return List.of(
                evaluation.form().origin().file(),
                evaluation.form().heads().organization().value().orElse(""),
                finding.card().code(),
                language == Language.CHINESE
                        ? finding.severity().chinese()
                        : finding.severity().name(),
                finding.rows().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                finding.place().text(),
                finding.message().in(language),
                finding.mend().in(language),
                FindingsText.source(finding.citation(), console));
    }
}
