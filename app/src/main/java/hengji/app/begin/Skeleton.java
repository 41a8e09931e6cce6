package hengji.app.begin;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.core.exact.AmountUnit;
import hengji.core.form.BudgetRole;
import hengji.core.form.FirstLevel;
import hengji.core.policy.Pack;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an empty form begins with: the budget lines, and a row for each second level that the pack names. */
record Skeleton(Pack pack) {
    Contained contained() {
        return contained(Map.of(Block.MONEY, lines(), Block.ROW, rows()));
    }

    /** The budget lines alone. */
    static Contained money() {
        return contained(Map.of(Block.MONEY, lines()));
    }

    private static Contained contained(Map<Block, List<Line>> lines) {
        return new Contained("", "", AmountUnit.TEN_THOUSAND, lines);
    }

    private static List<Line> lines() {
        return Stream.of(BudgetRole.TOTAL, BudgetRole.FISCAL, BudgetRole.OTHER)
                .map(role -> line(Map.of(Column.MONEY_ITEM, role.chinese())))
                .toList();
    }

    private List<Line> rows() {
        return pack.catalogue().value().entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> place(entry.getKey())))
                .flatMap(entry -> entry.getValue().stream()
                        .map(level2 -> line(Map.of(Column.LEVEL1, entry.getKey(), Column.LEVEL2, level2))))
                .toList();
    }

    private static int place(String level1) {
        return FirstLevel.find(level1)
                .map(level -> Arrays.asList(FirstLevel.values()).indexOf(level))
                .orElse(FirstLevel.values().length);
    }

    private static Line line(Map<Column, String> cells) {
        return new Line("", cells, Line.Care.NONE);
    }
}
