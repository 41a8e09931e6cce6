package hengji.core.policy;

/** The word lists an audit rule needs. Each is data of the pack under {@link #key}. */
public enum Vocabulary {
    /** Prompts and placeholders of templates (模板提示语). */
    PLACEHOLDERS("placeholders"),
    /** Left-overs of an editor, as regular expressions for texts with Latin letters or marks in them (编辑残留). */
    EDITOR_RESIDUE("editor-residue"),
    /** Words that promise nothing measurable (模糊用语). */
    VAGUE("vague"),
    /** Endings of names that can be measured (可量化名称). */
    MEASURABLE("measurable"),
    /** Verbs that make a name an action (动作用语). */
    ACTIONS("actions"),
    /** Outcomes nobody in the office controls, or mere inputs (不可控或投入性). */
    UNCONTROLLABLE("uncontrollable"),
    /** Words of a growth rate, which may pass 100 % (增长率). */
    GROWTH("growth"),
    /** Reasons that say nothing (空洞原因). */
    EMPTY_REASONS("empty-reasons"),
    /** Units of money (金额单位). */
    MONEY_UNITS("money-units"),
    /** Words of a saving, where more is better though the row is a cost (节约用语). */
    SAVINGS("savings"),
    /** Amounts of money that are themselves what the office brings about (产出性金额). */
    OUTPUT_MONEY("output-money"),
    /** Units that count things (计数单位). */
    COUNTING_UNITS("counting-units"),
    /** Endings that look like a rate and are none (形似比率). */
    RATE_LOOKALIKES("rate-lookalikes"),
    /** Endings that make a name a measure (度量用语). */
    MEASURES("measures"),
    /** Endings that make a name a sum of money (资金用语). */
    MONEY_NAMES("money-names"),
    /** Endings that make a name an action (动作性结尾). */
    ACTION_ENDINGS("action-endings"),
    /** Words that speak of all bodies in the office's charge (全覆盖用语). */
    WHOLE_SCOPE("whole-scope"),
    /** Units that count such bodies (机构计数单位). */
    BODY_UNITS("body-units"),
    /** Deadlines that say no more than "this year", as regular expressions (笼统时限). */
    VAGUE_DEADLINES("vague-deadlines"),
    /** Signs that stand for neither a direction nor 定性 and are no mistake (不计方向的指标性质). */
    OTHER_SIGNS("other-signs"),
    /** Units that a qualitative row may carry (定性指标可用的度量单位). */
    QUALITATIVE_UNITS("qualitative-units"),
    /** Words beside which another year is rightly named (可引用其他年度的语境). */
    OTHER_YEAR_CONTEXT("other-year-context"),
    /** Words only one sector uses, each as {@code sector/alias:word} (行业用语). */
    SECTOR_WORDS("sector-words"),
    /** Words by which evidence shows that people were asked (满意度调查用语). */
    SURVEYS("surveys");

    private final String key;

    Vocabulary(String key) {
        this.key = key;
    }

    /** The key in the pack file. */
    public String key() {
        return key;
    }
}
