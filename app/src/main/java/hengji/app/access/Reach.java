package hengji.app.access;

import hengji.core.explain.Wording;

/** How far a role reaches from where it is held. */
public enum Reach {
    /** The organisation named in the grant; for a 股室 the unit it belongs to. */
    OWN(Wording.of("本单位", "own")),
    /** That organisation and everything below it in the tree. */
    BELOW(Wording.of("本单位及所属", "own and below")),
    /** Everything below it, not itself. */
    ONLY_BELOW(Wording.of("所属单位", "below")),
    /** Every organisation of the region. */
    REGION(Wording.of("本地区", "region")),
    /** Only what was assigned by name. */
    ASSIGNED(Wording.of("被指派的", "assigned"));

    private final Wording wording;

    Reach(Wording wording) {
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }
}
