package hengji.app.recheck;

import hengji.core.exact.Decimals;
import hengji.core.recheck.RowReview;
import hengji.documents.paper.form.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found on a row, in words a paper prints. */
public final class Said {
    private Said() {}

    /** The faults of a row with their shares, and the target it missed. */
    public static String problem(RecheckPage.Line line) {
        List<String> parts = new ArrayList<>();
        if (line.isShort()) {
            parts.add(line.row().isExecution() ? "预算执行率未达到 100%" : "未完成目标值");
        }
        line.faults()
                .forEach(fault -> parts.add(fault.reason().fault() + "（扣 " + Decimals.text(fault.share()) + "%）"
                        + (fault.note().isBlank() ? "" : "：" + fault.note())));
        return "“" + line.row().label() + "”" + (parts.isEmpty() ? "需要核实" : String.join("；", parts));
    }

    /** The sums of a row: 10－1.50＝8.50 分. */
    public static String sum(RowReview review) {
        return review.sentence().zh();
    }

    /** A score with two decimals; a dash where there is none. */
    public static String score(Optional<BigDecimal> points) {
        return points.map(Printed::score).orElse("—");
    }

    public static String score(BigDecimal points) {
        return Printed.score(points);
    }

    /** A difference with its sign. */
    public static String difference(Optional<BigDecimal> points) {
        return points.map(each -> (each.signum() > 0 ? "＋" : each.signum() < 0 ? "－" : "") + Printed.score(each.abs()))
                .orElse("—");
    }
}
