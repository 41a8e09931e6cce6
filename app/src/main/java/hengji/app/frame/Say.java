package hengji.app.frame;

import hengji.core.explain.Language;
import hengji.core.explain.Wording;

/** Says things in the reader's language: Chinese first, English where chosen. */
public record Say(Language language) {
    public String of(String zh, String en) {
        return language == Language.CHINESE ? zh : en;
    }

    public String of(Wording wording) {
        return wording.in(language);
    }

    public boolean isChinese() {
        return language == Language.CHINESE;
    }

    /** For the {@code lang} attribute. */
    public String tag() {
        return of("zh-CN", "en");
    }
}
