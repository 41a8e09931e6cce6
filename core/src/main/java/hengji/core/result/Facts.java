package hengji.core.result;

import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a project or department when its result is put to use.
 *
 * @param code 项目编码 or 预算单位编码
 * @param name as people call it
 * @param budget the budget the verdict is about, in the form's unit
 * @param grade the grade of the result; absent where there is none
 * @param execution execution rate in percent as shown
 * @param reds red lights in the year's monitoring; absent where it was not monitored
 * @param cancelledInYear whether the office gave it up in the year
 * @param earlierGrades grades of the years before, the latest first; an unknown year ends the list
 */
public record Facts(
        String code,
        String name,
        Optional<BigDecimal> budget,
        Optional<Graded> grade,
        Optional<BigDecimal> execution,
        OptionalInt reds,
        boolean cancelledInYear,
        List<String> earlierGrades) {
    public Facts {
        earlierGrades = List.copyOf(earlierGrades);
    }

    /**
     * A grade and who gave it.
     *
     * @param grade 优, 良, 中 or 差
     * @param by who gave it
     */
    public record Graded(String grade, By by) {}

    /** Whose grade it is. */
    public enum By {
        REVIEW("财政核查", "the re-check"),
        EVALUATION("财政评价", "an evaluation by finance"),
        SELF("单位自评，未经核查", "the office itself, not re-checked");

        private final Wording wording;

        By(String zh, String en) {
            wording = Wording.of(zh, en);
        }

        public Wording wording() {
            return wording;
        }
    }
}
