package hengji.app.house;

import hengji.app.form.Column;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Indicators of a small school that no rule calls an error. */
final class TargetRows {
    static final List<Map<Column, String>> ALL = List.of(
            row("产出指标", "数量指标", "毕业年级教学班级数", "＝", "12", "个", "20"),
            row("产出指标", "质量指标", "毕业年级学业水平合格率", "≥", "92", "%", "15"),
            row("产出指标", "时效指标", "教学计划按期完成率", "≥", "95", "%", "15"),
            row("成本指标", "经济成本指标", "教学业务支出总额", "≤", "1000", "万元", "10"),
            row("效益指标", "社会效益指标", "毕业生升学率", "≥", "85", "%", "20"),
            row("满意度指标", "服务对象满意度指标", "家长满意度", "≥", "90", "%", "10"));

    static final List<Map<Column, String>> EVALUATED = ALL.stream()
            .map(row -> done(
                    row,
                    switch (row.getOrDefault(Column.TARGET, "")) {
                        case "12" -> "12";
                        case "92" -> "93";
                        case "95" -> "96";
                        case "1000" -> "950";
                        case "85" -> "86";
                        default -> "91";
                    }))
            .toList();

    private TargetRows() {}

    private static Map<Column, String> row(
            String level1, String level2, String name, String sign, String target, String unit, String weight) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        cells.put(Column.LEVEL1, level1);
        cells.put(Column.LEVEL2, level2);
        cells.put(Column.NAME, name);
        cells.put(Column.SIGN, sign);
        cells.put(Column.TARGET, target);
        cells.put(Column.UNIT, unit);
        cells.put(Column.WEIGHT, weight);
        return cells;
    }

    private static Map<Column, String> done(Map<Column, String> row, String actual) {
        Map<Column, String> cells = new EnumMap<>(row);
        cells.put(Column.ACTUAL, actual);
        cells.put(Column.SCORE, row.getOrDefault(Column.WEIGHT, ""));
        return cells;
    }
}
