package hengji.core.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first level of the indicator tree (一级指标). */
public enum FirstLevel {
    /** Since 2021 a level of its own; before, a second level of {@link #OUTPUT}. */
    COST("成本指标", "成本"),
    OUTPUT("产出指标", "产出"),
    BENEFIT("效益指标", "效益 效果"),
    SATISFACTION("满意度指标", "满意度 服务对象满意度");

    private static final List<String> ENDS = List.of("等", "指标", "类");

    private final String chinese;
    private final String stems;

    FirstLevel(String chinese, String stems) {
        this.chinese = chinese;
        this.stems = stems;
    }

    private static final Map<String, FirstLevel> BY_STEM = Arrays.stream(values())
            .flatMap(level -> Arrays.stream(level.stems.split(" ")).map(stem -> Map.entry(stem, level)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Pattern WHITE = Pattern.compile("\\s");

    public String chinese() {
        return chinese;
    }

    /** Finds the level a form prints, with or without 指标 at its end; absent for another tree's levels. */
    public static Optional<FirstLevel> find(String printed) {
        return Optional.ofNullable(BY_STEM.get(stem(printed)));
    }

    /** The level of a row. */
    public static Optional<FirstLevel> of(Indicator row) {
        return row.level1().value().flatMap(FirstLevel::find);
    }

    /** The name of a level without white space and without 指标, 类 or 等 at its end: how levels are compared. */
    public static String stem(String level) {
        String stem = holdsWhite(level) ? WHITE.matcher(level).replaceAll("") : level;
        for (String end : ENDS) {
            stem = stem.endsWith(end) ? stem.substring(0, stem.length() - end.length()) : stem;
        }
        return stem;
    }

    private static boolean holdsWhite(String level) {
        for (int at = 0; at < level.length(); at++) {
            if (Character.isWhitespace(level.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
