package hengji.app.survey;

import hengji.core.explain.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** How a rate is made of the answers (满意率计算办法); which one a body uses it says itself, and the tally prints it. */
public enum Formula {
    TWO_BEST,
    THREE_BEST;

    /** The answers that count as satisfied, best first. */
    List<Opinion> counted() {
        return switch (this) {
            case TWO_BEST -> List.of(Opinion.VERY_SATISFIED, Opinion.SATISFIED);
            case THREE_BEST -> List.of(Opinion.VERY_SATISFIED, Opinion.SATISFIED, Opinion.FAIRLY_SATISFIED);
        };
    }

    /** In the names of its answers: （很满意＋满意）÷有效问卷. */
    public Wording wording() {
        String zh = counted().stream().map(opinion -> opinion.wording().zh()).collect(Collectors.joining("＋"));
        String en = counted().stream().map(opinion -> opinion.wording().en()).collect(Collectors.joining(" + "));
        return Wording.of("（" + zh + "）÷有效问卷", "(" + en + ") / valid");
    }
}
