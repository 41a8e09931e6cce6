package hengji.core.explain;

import java.util.List;

/**
 * How a score came about (计算过程). The value that a computation returns is its derivation: there is no second path
 * that explains after the fact. Texts are made only when asked for.
 */
public interface Derivation {
    /** The steps in order, each with its numbers and what it rests on. */
    List<Step> steps();

    /** The whole in one sentence, as an officer would say it. */
    Wording sentence();
}
