package hengji.core.monitoring;

import hengji.core.explain.Wording;

/** Why targets or money are behind (偏差原因): the columns of the form, and finance's own causes apart from them. */
public enum Cause {
    FUNDING(Side.OFFICE, "经费保障", "funding"),
    RULES(Side.OFFICE, "制度保障", "rules"),
    STAFF(Side.OFFICE, "人员保障", "staff"),
    EQUIPMENT(Side.OFFICE, "硬件条件保障", "equipment"),
    OTHER(Side.OFFICE, "其他", "other"),
    NOT_ISSUED(Side.FINANCE, "财政未下达", "funds not issued by finance"),
    TREASURY_SHORT(Side.FINANCE, "库款未保障", "treasury short of cash");

    /** Who has to do something about it. */
    public enum Side {
        OFFICE,
        FINANCE
    }

    private final Side side;
    private final Wording wording;

    Cause(Side side, String zh, String en) {
        this.side = side;
        wording = Wording.of(zh, en);
    }

    public Side side() {
        return side;
    }

    public Wording wording() {
        return wording;
    }
}
