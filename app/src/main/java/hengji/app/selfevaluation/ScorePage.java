package hengji.app.selfevaluation;

import hengji.app.access.NotThere;
import hengji.app.assess.Assessed;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.scoring.ScoreLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A score and how it came about.
 *
 * @param frame around it
 * @param form its form
 * @param explained the score
 */
public record ScorePage(Frame frame, long form, Explained explained) {
    static final Derivation NOTHING_YET = new Derivation() {
        @Override
        public List<Step> steps() {
            return List.of();
        }

        @Override
        public Wording sentence() {
            return Wording.of(
                    "还没有填写完成值，填写后在这里说明得分的由来。", "No actual yet; once it is filled in, its score is explained here.");
        }
    };

    /**
     * A score with its derivation.
     *
     * @param name of the line
     * @param score absent where none can be told
     * @param derivation sentence and steps
     * @param adjustment 调整说明; empty mostly
     */
    public record Explained(Wording name, Optional<BigDecimal> score, Derivation derivation, String adjustment) {
        /** That of an indicator. */
        static Explained row(Assessed assessed, String lineage) {
            Line line = assessed.sheet().rows().stream()
                    .filter(each -> each.lineage().equals(lineage))
                    .findFirst()
                    .orElseThrow(NotThere::new);
            String name = line.text(Column.NAME);
            Explained found = of(Wording.of(name, name), assessed.score(assessed.rowOf(lineage)));
            return found.withAdjustment(line.text(Column.ADJUSTMENT));
        }

        static Explained of(Wording name, Optional<ScoreLine> line) {
            Optional<BigDecimal> score = line.flatMap(ScoreLine::score);
            Derivation derivation = line.map(ScoreLine::derivation).orElse(NOTHING_YET);
            return new Explained(name, score, derivation, "");
        }

        Explained withAdjustment(String text) {
            return new Explained(name, score, derivation, text);
        }
    }

    public Say say() {
        return frame.say();
    }
}
