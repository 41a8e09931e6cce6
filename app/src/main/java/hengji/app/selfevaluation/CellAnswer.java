package hengji.app.selfevaluation;

import hengji.app.form.Saved;
import hengji.app.frame.Say;
import java.util.Map;

/**
 * What the page is told about a text it sent.
 *
 * @param outcome {@code kept}, {@code differs} or {@code refused}
 * @param now what stands there instead, where it differs
 * @param reason why it was refused
 * @param parts pieces to draw again, by element
 * @param scores self scores by row
 */
public record CellAnswer(
        String outcome, String now, String reason, Map<String, String> parts, Map<String, String> scores) {
    static CellAnswer refused(Saved saved, Say say) {
        return switch (saved) {
            case Saved.Kept _ -> new CellAnswer("kept", "", "", Map.of(), Map.of());
            case Saved.Differs(String now, String _) -> new CellAnswer("differs", now, "", Map.of(), Map.of());
            case Saved.Refused(var reason) -> new CellAnswer("refused", "", say.of(reason), Map.of(), Map.of());
        };
    }

    CellAnswer with(Map<String, String> drawn, Map<String, String> preset) {
        return new CellAnswer(outcome, now, reason, drawn, preset);
    }
}
