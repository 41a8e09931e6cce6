package hengji.app.consolidation;

import hengji.core.explain.Wording;
import java.util.Arrays;
import java.util.Optional;

/** What a department says of a unit's self-evaluation (复核意见). */
public enum Verdict {
    AGREE("同意", "agreed"),
    ADJUST("建议调整", "should be adjusted"),
    RETURN("应退回修改", "should go back");

    private final Wording wording;

    Verdict(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }

    static Optional<Verdict> find(String name) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(name))
                .findFirst();
    }
}
