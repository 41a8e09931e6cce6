package hengji.core.scoring;

import hengji.core.explain.Citation;
import hengji.core.explain.Wording;

/** All or nothing (是否计分). */
record YesOrNo(Citation citation) implements Way {
    private static final Wording NO = Wording.of("未完成，按是否计分", "not met, scored by yes or no");

    @Override
    public Outcome score(Quantity quantity) {
        return quantity.met() ? FullMarks.of(quantity, citation) : new NoMarks(quantity, NO, citation);
    }
}
