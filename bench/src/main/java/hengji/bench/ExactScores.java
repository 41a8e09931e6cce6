package hengji.bench;

import hengji.core.form.Form;
import hengji.core.scoring.ScoreLine;
import hengji.core.scoring.ScoreSheet;
import hengji.core.scoring.Scorer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Our scores against the textbook's, row by row, to the cent and with the same scale. */
final class ExactScores {
    private static final int ALL = 10_000_000;
    private static final int BATCH = Inputs.ROWS * 1_000;

    private ExactScores() {}

    /** The sum of a form's scores in cents. */
    static long cents(Scorer scorer, Form form) {
        long sum = 0;
        for (ScoreLine line : sheet(scorer, form).indicators()) {
            sum += line.score().orElseThrow().unscaledValue().longValue();
        }
        return sum;
    }

    /** The characters of every sentence and the number of steps. */
    static long written(Scorer scorer, Form form) {
        long sum = 0;
        for (ScoreLine line : sheet(scorer, form).indicators()) {
            sum += line.derivation().sentence().zh().length()
                    + line.derivation().steps().size();
        }
        return sum;
    }

    static Measured compare() {
        Scorer scorer = new Scorer(Inputs.pack());
        long compared = 0;
        long ties = 0;
        long different = 0;
        for (int seed = 0; compared < ALL; seed++) {
            Rows rows = new Rows(Math.min(BATCH, (int) (ALL - compared)), seed);
            different += different(scorer, rows);
            ties += rows.ties();
            compared += rows.count();
        }
        return new Measured(
                "scores equal to BigDecimal's",
                String.format(
                        Locale.ROOT, "%,d of %,d random rows; %,d of them ties", compared - different, compared, ties),
                "all of 10,000,000, with ties");
    }

    private static long different(Scorer scorer, Rows rows) {
        long different = 0;
        for (int from = 0; from < rows.count(); from += Inputs.ROWS) {
            Form form = rows.form(from, Math.min(rows.count(), from + Inputs.ROWS));
            List<ScoreLine> lines = sheet(scorer, form).indicators();
            for (int i = 0; i < lines.size(); i++) {
                BigDecimal score = lines.get(i).score().orElseThrow();
                different += score.compareTo(rows.textbook(from + i)) == 0 ? 0 : 1;
            }
        }
        return different;
    }

    private static ScoreSheet sheet(Scorer scorer, Form form) {
        return scorer.score(form).orElseThrow();
    }
}
