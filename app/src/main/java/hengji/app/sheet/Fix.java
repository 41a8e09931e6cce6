package hengji.app.sheet;

import hengji.app.assess.Assessed;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.core.explain.Wording;
import hengji.core.form.Sign;
import hengji.core.policy.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mend that needs no judgement: what a cell would say after it.
 *
 * @param column which cell
 * @param text what it would say
 * @param wording what the button says
 */
public record Fix(Column column, String text, Wording wording) {
    static List<Fix> of(Assessed assessed, Line line) {
        List<Fix> fixes = new ArrayList<>();
        residue(assessed, line).ifPresent(fixes::add);
        unit(line).ifPresent(fixes::add);
        return fixes;
    }

    /** Takes an editor's left-overs out of the name. */
    private static Optional<Fix> residue(Assessed assessed, Line line) {
        String name = line.text(Column.NAME);
        String clean = name;
        for (String pattern :
                assessed.evaluation().pack().get(Vocabulary.EDITOR_RESIDUE).value()) {
            clean = Pattern.compile(pattern).matcher(clean).replaceAll("");
        }
        String mended = clean.strip();
        return mended.equals(name.strip()) || mended.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fix(
                        Column.NAME,
                        mended,
                        Wording.of("删去编辑残留，改为“" + mended + "”", "Take the left-over out: \"" + mended + "\"")));
    }

    /** A qualitative row carries no unit. */
    private static Optional<Fix> unit(Line line) {
        boolean qualitative = line.text(Column.SIGN).strip().equals(Sign.QUALITATIVE.chinese());
        return qualitative && !line.text(Column.UNIT).isBlank()
                ? Optional.of(new Fix(
                        Column.UNIT,
                        "",
                        Wording.of("清空度量单位“" + line.text(Column.UNIT) + "”", "Clear the unit of this qualitative row")))
                : Optional.empty();
    }
}
