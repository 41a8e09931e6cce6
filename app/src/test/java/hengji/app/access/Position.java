package hengji.app.access;

/** Where something is, seen from the unit somebody belongs to. */
enum Position {
    OWN("本"),
    BELOW("下"),
    SIBLING("旁"),
    PARENT("上"),
    OTHER_REGION("外"),
    CLOSED("闭");

    private final String sign;

    Position(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }
}
