package hengji.core.scoring;

/** A way of scoring a measured row. */
interface Way {
    Outcome score(Quantity quantity);
}
