package hengji.app.demo;

import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.monitoring.Because;
import hengji.app.monitoring.SaidRow;
import hengji.app.monitoring.Watched;
import hengji.core.form.Judgement;
import hengji.core.monitoring.Cause;
import hengji.core.monitoring.Likelihood;
import hengji.core.monitoring.Pace;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a made-up body reached of its indicators by the end of a period. */
final class DemoReached {
    private final Body body;
    private final Watched watched;

    DemoReached(Body body, Watched watched) {
        this.body = body;
        this.watched = watched;
    }

    /** Its rows by lineage; a body to be watched is unsure of one of them. */
    Map<String, SaidRow> rows(boolean unsure) {
        Map<String, SaidRow> rows = new HashMap<>();
        int doubt = unsure ? body.chance("doubt", watched.lines().size()) : -1;
        for (int place = 0; place < watched.lines().size(); place++) {
            Line line = watched.lines().get(place);
            rows.put(line.lineage(), row(line, watched.row(place).pace(), place == doubt));
        }
        return rows;
    }

    private SaidRow row(Line line, Pace pace, boolean doubt) {
        boolean words = pace == Pace.WORDS;
        return new SaidRow(
                words ? "按计划推进" : reached(line, pace),
                words ? Judgement.MET.chinese() : "",
                "",
                Optional.of(doubt ? Likelihood.POSSIBLE : Likelihood.CERTAIN),
                Optional.empty(),
                doubt ? new Because(List.of(Cause.STAFF), "经办人员调整，四季度集中办理。") : Because.NOTHING,
                watched.watch().row(line.lineage()).revision());
    }

    private String reached(Line line, Pace pace) {
        String text = line.text(Column.TARGET);
        if (!text.matches("\\d+(\\.\\d+)?")) {
            return "";
        }
        BigDecimal target = new BigDecimal(text);
        return switch (pace) {
            case STEADY -> part(target, RoundingMode.HALF_UP);
            case CEILING -> part(target, RoundingMode.DOWN);
            case LEVEL, ONCE, WORDS -> text;
        };
    }

    private String part(BigDecimal target, RoundingMode rounding) {
        return target.multiply(watched.period().timeShare())
                .movePointLeft(2)
                .setScale(target.scale(), rounding)
                .toPlainString();
    }
}
