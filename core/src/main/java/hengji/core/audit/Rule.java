package hengji.core.audit;

import java.util.List;

/** One rule: one class, one question. */
public interface Rule {
    RuleCard card();

    /** All findings on the form; empty when there is nothing to say or the rule has nothing to go by. */
    List<Finding> examine(Examination examination);
}
