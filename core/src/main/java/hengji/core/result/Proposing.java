package hengji.core.result;

import hengji.core.explain.Step;
import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.Pack;
import hengji.core.policy.ResultRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the pack's table line by line. A line that cannot be decided stops it: a missing fact is asked for, not guessed. */
public final class Proposing {
    private final Cited<List<ResultRule>> table;

    public Proposing(Pack pack) {
        table = pack.year().resultRules();
    }

    public Proposal propose(Facts facts) {
        Conditions conditions = new Conditions(facts);
        List<Step> steps = new ArrayList<>();
        for (ResultRule rule : table.value()) {
            List<Condition> held = conditions.of(rule);
            Truth truth = Truth.all(held.stream().map(Condition::truth).toList());
            steps.add(step(rule, held, truth));
            if (truth == Truth.UNKNOWN) {
                return new Proposal(facts, Optional.empty(), missing(held), table, steps);
            }
            if (truth == Truth.YES) {
                return new Proposal(facts, Optional.of(rule), List.of(), table, steps);
            }
        }
        return new Proposal(facts, Optional.empty(), List.of("适用的规则"), table, steps);
    }

    private static List<String> missing(List<Condition> held) {
        return held.stream()
                .filter(condition -> condition.truth() == Truth.UNKNOWN)
                .map(Condition::name)
                .toList();
    }

    private Step step(ResultRule rule, List<Condition> held, Truth truth) {
        List<Step.Input> inputs = held.stream()
                .map(condition -> new Step.Input(condition.name(), condition.fact()))
                .toList();
        return new Step(
                Wording.of(rule.ground(), rule.verdict().wording().en()),
                "",
                inputs,
                truth.chinese()
                        + (truth == Truth.YES ? "，" + rule.verdict().wording().zh() : ""),
                Optional.of(table.citation()));
    }
}
