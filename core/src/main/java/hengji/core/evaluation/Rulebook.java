package hengji.core.evaluation;

import hengji.core.audit.Rule;
import hengji.core.audit.collection.CollectionRules;
import hengji.core.audit.content.ContentRules;
import hengji.core.audit.result.ResultRules;
import hengji.core.audit.structure.StructureRules;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules of the house (审核规则), in the order of their numbers. */
public final class Rulebook {
    private static final List<Rule> ALL = Stream.of(
                    StructureRules.all(), ContentRules.all(), ResultRules.all(), CollectionRules.all())
            .flatMap(List::stream)
            .sorted(Comparator.comparingInt(rule -> rule.card().number()))
            .toList();

    private Rulebook() {}

    public static List<Rule> all() {
        return ALL;
    }
}
