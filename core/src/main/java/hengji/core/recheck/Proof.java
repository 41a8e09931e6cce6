package hengji.core.recheck;

import hengji.core.explain.Wording;

/** How far evidence carries an actual (佐证材料认定). Strongest first. */
public enum Proof {
    ENOUGH("充分", "enough"),
    WEAK("不充分", "weak"),
    NONE("没有", "none");

    private final Wording wording;

    Proof(String zh, String en) {
        wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }
}
