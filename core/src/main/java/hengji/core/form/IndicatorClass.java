package hengji.core.form;

/** What an indicator is meant to measure, by its first and second level and their variants (指标类别). */
public enum IndicatorClass {
    COST("成本"),
    QUANTITY("数量"),
    QUALITY("质量"),
    TIMELINESS("时效"),
    /** 产出 that says no more. */
    OUTPUT("产出"),
    BENEFIT("效益"),
    SATISFACTION("满意度"),
    /** Neither level tells. */
    UNTOLD("未分类");

    private final String chinese;

    IndicatorClass(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Any of the output classes: 数量, 质量, 时效 or plain 产出. */
    public boolean isOutput() {
        return this == QUANTITY || this == QUALITY || this == TIMELINESS || this == OUTPUT;
    }

    /** The class the second level names; where it names none, the first level's. */
    public static IndicatorClass of(Indicator indicator) {
        IndicatorClass second = of(indicator.level2());
        return second == UNTOLD ? of(indicator.level1()) : second;
    }

    private static IndicatorClass of(Field<String> level) {
        return level.value().map(IndicatorClass::named).orElse(UNTOLD);
    }

    /** The names most forms print, found at once; the rest by what they contain. */
    private static IndicatorClass named(String level) {
        return switch (level) {
            case "数量指标" -> QUANTITY;
            case "质量指标" -> QUALITY;
            case "时效指标" -> TIMELINESS;
            case "经济成本指标", "成本指标" -> COST;
            case "社会效益指标", "经济效益指标", "生态效益指标", "可持续影响指标" -> BENEFIT;
            case "服务对象满意度指标" -> SATISFACTION;
            default -> containing(level);
        };
    }

    private static IndicatorClass containing(String level) {
        if (level.contains("成本")) {
            return COST;
        }
        if (level.contains("满意")) {
            return SATISFACTION;
        }
        if (level.contains("效益") || level.contains("影响") || level.contains("可持续") || level.contains("效果")) {
            return BENEFIT;
        }
        return outputContaining(level);
    }

    private static IndicatorClass outputContaining(String level) {
        if (level.contains("时效") || level.contains("进度")) {
            return TIMELINESS;
        }
        if (level.contains("质量")) {
            return QUALITY;
        }
        if (level.contains("数量")) {
            return QUANTITY;
        }
        return level.contains("产出") ? OUTPUT : UNTOLD;
    }
}
