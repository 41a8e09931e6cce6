package hengji.app.demo;

import hengji.app.recheck.Row;
import hengji.core.exact.Decimals;
import hengji.core.exact.Rounding;
import hengji.core.recheck.Deducting;
import hengji.core.recheck.Proof;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a made-up reviewer finds on a row; a form loses 3 to 12 points in all.
 *
 * @param place the row
 * @param code the reason code
 * @param share in percent
 * @param loss what it takes
 */
record DemoFault(int place, String code, String share, BigDecimal loss) {
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);
    private static final BigDecimal MOST = BigDecimal.valueOf(12);

    /** The faults of a form: which ones depends on its place in the sample. */
    static List<DemoFault> chosen(List<Row> rows, int number) {
        List<DemoFault> possible = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            possible.addAll(of(rows, (number + i) % 4, number));
        }
        List<DemoFault> chosen = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (DemoFault fault : possible) {
            boolean free = chosen.stream().noneMatch(other -> other.place() == fault.place());
            boolean enough = chosen.size() >= (number % 2 == 0 ? 2 : 1) && sum.compareTo(LEAST) >= 0;
            if (free && !enough && sum.add(fault.loss()).compareTo(MOST) <= 0) {
                chosen.add(fault);
                sum = sum.add(fault.loss());
            }
        }
        return chosen;
    }

    private static List<DemoFault> of(List<Row> rows, int kind, int number) {
        return rows.stream()
                .filter(row -> row.place() > 0 && suits(row, kind))
                .map(row -> fault(row, kind, number))
                .filter(fault -> fault.loss().signum() > 0)
                .limit(2)
                .toList();
    }

    private static boolean suits(Row row, int kind) {
        return switch (kind) {
            case 0 -> row.wanted().startsWith("定性");
            case 1 -> row.level2().contains("时效");
            case 2 -> row.level1().contains("满意度");
            default -> row.level2().contains("数量") && row.weight().compareTo(MOST) < 0;
        };
    }

    private static DemoFault fault(Row row, int kind, int number) {
        return switch (kind) {
            case 0 -> of(row, "unmeasurable", number == 4 ? "60" : "30");
            case 1 -> of(row, "some-late", "30");
            case 2 -> of(row, "no-evidence", "100");
            default -> of(row, "unrelated", "100");
        };
    }

    private static DemoFault of(Row row, String code, String share) {
        BigDecimal points = Rounding.SCORE.quotient(row.weight(), new BigDecimal(share), Decimals.HUNDRED);
        BigDecimal left = row.computed().orElse(row.weight());
        return new DemoFault(row.place(), code, share, points.min(left));
    }

    Proof proof() {
        return switch (code) {
            case "no-evidence" -> Proof.NONE;
            case "unrelated" -> Proof.WEAK;
            default -> Proof.ENOUGH;
        };
    }

    Deducting.Statement statement() {
        return new Deducting.Statement(code, new BigDecimal(share), Optional.empty(), "");
    }

    String opinion() {
        return switch (code) {
            case "no-evidence" -> "没有提供满意度调查问卷和统计表，不能证明完成值。";
            case "unrelated" -> "所列材料为工作简报，看不出完成数量。";
            case "some-late" -> "两项任务完成时间晚于年初安排。";
            default -> "指标值为定性描述，没有说明怎样算完成。";
        };
    }
}
