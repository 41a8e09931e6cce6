package hengji.core.policy;

/** The word lists an audit rule needs. Each is data of the pack under {@link #key}. */
public enum Vocabulary {
    /** Prompts and placeholders of templates (模板提示语). */
    PLACEHOLDERS("placeholders"),
    /** Left-overs of an editor, as regular expressions (编辑残留). */
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
    MONEY_UNITS("money-units");

    private final String key;

    Vocabulary(String key) {
        this.key = key;
    }

    /** The key in the pack file. */
    public String key() {
        return key;
    }
}
