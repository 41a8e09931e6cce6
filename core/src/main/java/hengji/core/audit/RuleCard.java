package hengji.core.audit;

import hengji.core.explain.Citation;
import hengji.core.explain.Wording;

/**
 * What people read about a rule (规则卡). Codes are public and never reused.
 *
 * @param number number of the rule; its code is HJ and three digits
 * @param title short name
 * @param question the one question the rule asks
 * @param why why it matters
 * @param mend how to mend what it finds
 * @param citation what it rests on
 */
public record RuleCard(int number, Wording title, Wording question, Wording why, Wording mend, Citation citation) {
    /** The public code, e.g. HJ023. */
    public String code() {
        return String.format(java.util.Locale.ROOT, "HJ%03d", number);
    }
}
