package hengji.app.recheck;

import hengji.core.explain.Wording;
import hengji.core.recheck.Deduction;
import hengji.core.recheck.RecheckState;
import hengji.core.recheck.ReviewScore;
import hengji.core.recheck.RowReview;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A re-check as programs read it; self, computed and review score each by itself.
 *
 * @param form the self-evaluation
 * @param code 预算单位编码 or 项目编码
 */
record RecheckView(
        long form,
        String code,
        String name,
        int year,
        RecheckState state,
        Wording stateName,
        int rowsDone,
        int rows,
        @Nullable BigDecimal selfScore,
        @Nullable BigDecimal computedScore,
        @Nullable BigDecimal reviewScore,
        @Nullable String reviewGrade,
        String documentNo,
        @Nullable LocalDate due,
        Recheck.@Nullable Result result) {
    static RecheckView of(Standing standing) {
        Recheck recheck = standing.recheck();
        return new RecheckView(
                recheck.form(),
                standing.code(),
                standing.name(),
                standing.head().year(),
                recheck.state(),
                recheck.state().wording(),
                standing.done(),
                standing.rows(),
                standing.self().orElse(null),
                standing.computed().orElse(null),
                standing.score().map(ReviewScore::points).orElse(null),
                standing.review().grade().orElse(null),
                recheck.documentNo(),
                recheck.due().orElse(null),
                recheck.result().orElse(null));
    }

    /** The whole with its rows. */
    record Full(RecheckView head, List<Line> lines) {
        static Full of(Standing standing, List<RecheckPage.Line> lines) {
            return new Full(
                    RecheckView.of(standing), lines.stream().map(Line::of).toList());
        }
    }

    /** One row. */
    record Line(
            int row,
            String label,
            long revision,
            BigDecimal weight,
            @Nullable BigDecimal selfScore,
            @Nullable BigDecimal computedScore,
            @Nullable BigDecimal reviewScore,
            hengji.core.recheck.@Nullable Proof proof,
            List<Deducted> deductions,
            @Nullable Wording sentence,
            String opinion,
            @Nullable String objection,
            @Nullable String answer) {
        static Line of(RecheckPage.Line line) {
            Row row = line.row();
            return new Line(
                    row.place(),
                    row.label(),
                    row.revision(),
                    row.weight(),
                    row.self().orElse(null),
                    row.computed().orElse(null),
                    line.review().map(found -> found.score().points()).orElse(null),
                    line.review().map(RowReview::proof).orElse(null),
                    line.review().stream()
                            .flatMap(found -> found.deductions().stream())
                            .map(Deducted::of)
                            .toList(),
                    line.review().map(RowReview::sentence).orElse(null),
                    row.latest().map(Found::opinion).orElse(""),
                    line.objection().map(Objection::ground).orElse(null),
                    line.objection()
                            .filter(Objection::isAnswered)
                            .map(Objection::answer)
                            .orElse(null));
        }
    }

    /** One deduction; without a code it is for the target missed. */
    record Deducted(@Nullable String code, @Nullable BigDecimal share, BigDecimal points) {
        static Deducted of(Deduction deduction) {
            return switch (deduction) {
                case Deduction.Fault fault -> new Deducted(fault.reason().code(), fault.share(), fault.points());
                case Deduction.Shortfall missed -> new Deducted(null, null, missed.points());
            };
        }
    }
}
