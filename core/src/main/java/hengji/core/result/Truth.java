package hengji.core.result;

import java.util.Collection;

/** Three answers. */
enum Truth {
    YES("符合"),
    NO("不符合"),
    UNKNOWN("不能判断");

    private final String chinese;

    Truth(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** No where one is no; else unknown where one is unknown. */
    static Truth all(Collection<Truth> parts) {
        if (parts.contains(NO)) {
            return NO;
        }
        return parts.contains(UNKNOWN) ? UNKNOWN : YES;
    }
}
