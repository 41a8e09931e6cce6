package hengji.core.audit;

import hengji.core.form.Form;
import hengji.core.policy.Pack;
import java.util.List;

/**
 * All a rule may look at.
 *
 * @param form the form under examination
 * @param pack the numbers and vocabularies
 * @param lexicon Chinese words
 * @param computed what scoring computed
 * @param surroundings other papers
 * @param passages every text of the form, in its order
 * @param memory what one rule made and others need too
 */
public record Examination(
        Form form,
        Pack pack,
        Lexicon lexicon,
        ComputedScores computed,
        Surroundings surroundings,
        List<Passage> passages,
        Memory memory) {
    public Examination {
        passages = List.copyOf(passages);
    }

    /** With the form's texts taken from it, once for all rules. */
    public Examination(Form form, Pack pack, Lexicon lexicon, ComputedScores computed, Surroundings surroundings) {
        this(form, pack, lexicon, computed, surroundings, Passage.of(form), new Memory());
    }
}
