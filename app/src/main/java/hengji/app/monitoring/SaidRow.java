package hengji.app.monitoring;

import hengji.core.monitoring.Likelihood;
import hengji.core.monitoring.Pace;
import java.util.Optional;

/**
 * What is said of an indicator in a period; texts as typed.
 *
 * @param actual what was reached by the end of the period
 * @param judgement 达成情况 of a qualitative one; blank for none
 * @param expected 全年预计完成情况
 * @param likelihood 完成目标可能性
 * @param pace how the target comes about, where a person knows better than sign and kind
 * @param because why it is behind
 * @param revision raised by every change
 */
public record SaidRow(
        String actual,
        String judgement,
        String expected,
        Optional<Likelihood> likelihood,
        Optional<Pace> pace,
        Because because,
        long revision) {
    static final SaidRow NOTHING = new SaidRow("", "", "", Optional.empty(), Optional.empty(), Because.NOTHING, 0);

    public SaidRow {
        actual = actual.strip();
        judgement = judgement.strip();
        expected = expected.strip();
    }

    SaidRow revised(long other) {
        return new SaidRow(actual, judgement, expected, likelihood, pace, because, other);
    }

    boolean says(SaidRow other) {
        return revised(other.revision).equals(other);
    }

    /** For the journal, and for whoever has to choose between two. */
    String text() {
        return "执行情况 " + (actual.isEmpty() ? judgement : actual) + "，全年预计 " + expected + "，可能性 "
                + likelihood.map(likely -> likely.wording().zh()).orElse("")
                + (because.causes().isEmpty() ? "" : "，" + because.said());
    }
}
