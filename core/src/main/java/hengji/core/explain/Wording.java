package hengji.core.explain;

/**
 * One statement in the two languages of the house; Chinese is the one of record.
 *
 * @param zh as a careful official would write it
 * @param en the same in English
 */
public record Wording(String zh, String en) {
    public static Wording of(String zh, String en) {
        return new Wording(zh, en);
    }

    /** This and then that, in both languages. */
    public Wording then(Wording more) {
        return new Wording(zh + more.zh, en + more.en);
    }

    public String in(Language language) {
        return switch (language) {
            case CHINESE -> zh;
            case ENGLISH -> en;
        };
    }
}
