package hengji.core.audit;

import hengji.core.form.Form;
import hengji.core.policy.Pack;

/**
 * All a rule may look at.
 *
 * @param form the form under examination
 * @param pack the numbers and vocabularies
 * @param lexicon Chinese words
 * @param computed what scoring computed
 * @param surroundings other papers
 */
public record Examination(Form form, Pack pack, Lexicon lexicon, ComputedScores computed, Surroundings surroundings) {}
