package hengji.core.audit.result;

import hengji.core.audit.Rule;
import java.util.List;

/** The rules of this package, in the order of their numbers. */
public final class ResultRules {
    private ResultRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
