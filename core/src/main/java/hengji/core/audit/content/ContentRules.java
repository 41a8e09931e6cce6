package hengji.core.audit.content;

import hengji.core.audit.Rule;
import java.util.List;

/** The rules of this package, in the order of their numbers. */
public final class ContentRules {
    private ContentRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
