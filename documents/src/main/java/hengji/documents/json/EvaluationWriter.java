package hengji.documents.json;

import hengji.core.audit.Finding;
import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Citation;
import hengji.core.explain.Language;
import hengji.core.explain.Step;
import hengji.core.policy.Pack;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes an evaluation in the published order of keys. */
final class EvaluationWriter {
    private final JsonOut out;
    private final Language language;

    EvaluationWriter(JsonOut out, Language language) {
        this.out = out;
        this.language = language;
    }

    void write(Evaluation evaluation) throws IOException {
        out.object(() -> {
            out.text("schema", EvaluationCodec.SCHEMA);
            out.object("form", () -> new FormWriter(out, language).content(evaluation.form()));
            pack(evaluation.pack());
            score(evaluation.score());
            out.list("findings", evaluation.findings(), this::finding);
        });
    }

    private void pack(Pack pack) throws IOException {
        out.object("pack", () -> {
            out.text("id", pack.id());
            out.text("version", pack.version());
            out.text("title", pack.title().in(language));
        });
    }

    private void score(Optional<ScoreSheet> score) throws IOException {
        if (score.isPresent()) {
            ScoreSheet sheet = score.get();
            out.object("score", () -> sheet(sheet));
        } else {
            out.nothing("score");
        }
    }

    private void sheet(ScoreSheet sheet) throws IOException {
        out.decimal("total", sheet.total());
        out.decimal("subtotal", Optional.of(sheet.subtotal()));
        out.decimal("openWeight", Optional.of(sheet.openWeight()));
        out.decimal("maximum", Optional.of(sheet.maximum()));
        out.text("grade", sheet.grade());
        out.decimal("selfTotal", sheet.selfTotal());
        out.text("selfGrade", sheet.selfGrade());
        out.object("execution", () -> line(sheet.execution()));
        out.list("indicators", sheet.indicators(), line -> out.object(() -> line(line)));
        out.list("derivation", sheet.derivation().steps(), this::step);
        out.text("sentence", sheet.derivation().sentence().in(language));
    }

    private void line(ScoreLine line) throws IOException {
        out.number("row", line.row());
        out.decimal("weight", line.weight());
        out.decimal("score", line.score());
        out.decimal("selfScore", line.selfScore());
        out.text("status", line.status().name());
        out.list("derivation", line.derivation().steps(), this::step);
        out.text("sentence", line.derivation().sentence().in(language));
    }

    private void step(Step step) throws IOException {
        out.object(() -> {
            out.text("step", step.name().in(language));
            out.text("formula", step.formula());
            out.list(
                    "inputs",
                    step.inputs(),
                    input -> out.line(() -> {
                        out.text("name", input.name());
                        out.text("value", input.value());
                    }));
            out.text("result", step.result());
            if (step.citation().isPresent()) {
                citation(step.citation().get());
            } else {
                out.nothing("citation");
            }
        });
    }

    private void finding(Finding finding) throws IOException {
        List<Integer> rows = finding.rows();
        out.object(() -> {
            out.text("code", finding.card().code());
            out.text("severity", finding.severity().name());
            if (rows.size() == 1) {
                out.number("row", rows.getFirst());
            } else {
                out.nothing("row");
            }
            out.rows("rows", rows);
            out.text("place", finding.place().text());
            out.text("message", finding.message().in(language));
            out.text("why", finding.card().why().in(language));
            out.text("mend", finding.mend().in(language));
            citation(finding.citation());
        });
    }

    private void citation(Citation citation) throws IOException {
        out.line("citation", () -> {
            out.text("document", citation.document());
            out.text("number", citation.number());
            out.text("article", citation.article());
            out.truth("verified", citation.verified());
            out.text("basis", citation.basis().chinese());
        });
    }
}
