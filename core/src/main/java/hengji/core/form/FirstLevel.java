package hengji.core.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The first level of the indicator tree (一级指标). */
public enum FirstLevel {
    /** Since 2021 a level of its own; before, a second level of {@link #OUTPUT}. */
    COST("成本指标", "成本"),
    OUTPUT("产出指标", "产出"),
    BENEFIT("效益指标", "效益 效果"),
    SATISFACTION("满意度指标", "满意度 服务对象满意度");

    private final String chinese;
    private final String stems;

    FirstLevel(String chinese, String stems) {
        this.chinese = chinese;
        this.stems = stems;
    }

    public String chinese() {
        return chinese;
    }

    /** Finds the level a form prints, with or without 指标 at its end; absent for another tree's levels. */
    public static Optional<FirstLevel> find(String printed) {
        String stem = stem(printed);
        return Arrays.stream(values())
                .filter(level -> List.of(level.stems.split(" ")).contains(stem))
                .findFirst();
    }

    /** The level of a row. */
    public static Optional<FirstLevel> of(Indicator row) {
        return row.level1().value().flatMap(FirstLevel::find);
    }

    /** The name of a level without white space and without 指标 at its end: how levels are compared. */
    public static String stem(String level) {
        String bare = level.replaceAll("\\s", "");
        return bare.endsWith("指标") ? bare.substring(0, bare.length() - 2) : bare;
    }
}
