package hengji.app.survey;

import hengji.core.explain.Wording;

/** What somebody may tick on the questionnaire, best first. */
public enum Opinion {
    VERY_SATISFIED("很满意", "very satisfied"),
    SATISFIED("满意", "satisfied"),
    FAIRLY_SATISFIED("基本满意", "fairly satisfied"),
    DISSATISFIED("不满意", "dissatisfied"),
    VERY_DISSATISFIED("很不满意", "very dissatisfied");

    private final Wording wording;

    Opinion(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    public Wording wording() {
        return wording;
    }
}
