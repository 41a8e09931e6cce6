package hengji.core.audit.structure;

import hengji.core.audit.Rule;
import java.util.List;

/** The rules of this package, in the order of their numbers. */
public final class StructureRules {
    private StructureRules() {}

    public static List<Rule> all() {
        return List.of();
    }
}
