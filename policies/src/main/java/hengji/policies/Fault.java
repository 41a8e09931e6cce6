package hengji.policies;

import hengji.core.explain.Wording;
import java.util.Optional;

/**
 * A contradiction between values.
 *
 * @param message what is wrong
 * @param advice what to do
 */
record Fault(Wording message, Wording advice) {
    static Fault of(String zh, String en, String adviceZh, String adviceEn) {
        return new Fault(Wording.of(zh, en), Wording.of(adviceZh, adviceEn));
    }

    Optional<Fault> when(boolean wrong) {
        return wrong ? Optional.of(this) : Optional.empty();
    }
}
