package hengji.app.selfevaluation;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.core.explain.Derivation;
import hengji.core.explain.Step;
import hengji.core.explain.Wording;
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
        Explained withAdjustment(String text) {
            return new Explained(name, score, derivation, text);
        }
    }

    public Say say() {
        return frame.say();
    }
}
