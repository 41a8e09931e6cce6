package hengji.core.scoring;

import static hengji.core.fixtures.FormFixture.selfEvaluation;

import hengji.core.fixtures.Rows;
import hengji.core.fixtures.TestPack;
import hengji.core.form.Form;
import hengji.core.policy.Pack;

/** Short ways into the scorer for the tests of this package. */
final class Scoring {
    private Scoring() {}

    static ScoreSheet sheet(Form form) {
        return sheet(TestPack.plain(), form);
    }

    static ScoreSheet sheet(Pack pack, Form form) {
        return new Scorer(pack).score(form).orElseThrow();
    }

    /** The line of a row in a form of the year 2024. */
    static ScoreLine line(Rows row) {
        return line(TestPack.plain(), row);
    }

    static ScoreLine line(Pack pack, Rows row) {
        Rows another = Rows.row("另一行").atLeast("1", "项").reached("1");
        return sheet(pack, selfEvaluation().rows(row, another).done())
                .indicators()
                .getFirst();
    }

    /** The score as it is printed, or the status where there is none. */
    static String printed(ScoreLine line) {
        return line.score()
                .map(java.math.BigDecimal::toPlainString)
                .orElse(line.status().name());
    }

    static String printed(Rows row) {
        return printed(line(row));
    }

    static String printed(Pack pack, Rows row) {
        return printed(line(pack, row));
    }
}
