package hengji.core.scoring;

import hengji.core.explain.Derivation;
import java.math.BigDecimal;
import java.util.Optional;

/** What a way of scoring returns: the score, which is at the same time its own explanation. */
interface Outcome extends Derivation {
    Status status();

    /** The score, rounded; absent where it cannot be told. */
    Optional<BigDecimal> score();
}
