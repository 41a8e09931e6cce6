package hengji.policies;

/** The layer a pack belongs to (层级), from the nation down. */
enum Level {
    NATION("全国"),
    PROVINCE("省级"),
    CITY("市级"),
    COUNTY("县级");

    private final String chinese;

    Level(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }
}
