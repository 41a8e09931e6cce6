package hengji.core.audit.collection;

import hengji.core.audit.Rule;
import java.util.List;

/** The rules of this package, in the order of their numbers. */
public final class CollectionRules {
    private CollectionRules() {}

    public static List<Rule> all() {
        return List.of(
                new TargetAgainstHistory(), new CopiedText(), new TrimmedBudget(), new ProjectsAgainstDepartment());
    }
}
