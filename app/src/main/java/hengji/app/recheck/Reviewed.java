package hengji.app.recheck;

import hengji.core.policy.Pack;
import hengji.core.recheck.Deduction;
import hengji.core.recheck.FormReview;
import hengji.core.recheck.RowReview;
import hengji.core.recheck.SelfScore;
import hengji.core.recheck.Settlement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns what reviewers found into the engine's reviews: what it takes off is computed there. */
final class Reviewed {
    private Reviewed() {}

    /** The review of a row as it was found. */
    static RowReview of(Row row, Found found, Pack pack) {
        List<Deduction> deductions = new ArrayList<>();
        found.computed()
                .map(computed -> computed.min(row.weight()).max(BigDecimal.ZERO))
                .filter(computed -> computed.compareTo(row.weight()) < 0)
                .ifPresent(computed -> deductions.add(new Deduction.Shortfall(row.weight(), computed)));
        found.faults().forEach(fault -> deductions.add(fault(row, fault, pack)));
        return new RowReview(
                row.place(),
                row.label(),
                row.weight(),
                row.self().map(SelfScore::new),
                found.proof(),
                deductions,
                found.opinion());
    }

    private static Deduction fault(Row row, Found.Fault fault, Pack pack) {
        return new Deduction.Fault(
                pack.year()
                        .findReason(fault.code())
                        .orElseThrow(() -> new IllegalStateException("the pack has no reason code " + fault.code())),
                fault.share(),
                row.weight(),
                fault.note(),
                pack.year().reasonCodes().citation());
    }

    /** The whole as it was found first, before any objection. */
    static FormReview first(List<Row> rows, Pack pack) {
        return review(rows, Row::first, pack);
    }

    /** The whole as it counts today. */
    static FormReview latest(List<Row> rows, List<Objection> objections, Pack pack) {
        return Settlement.apply(first(rows, pack), settlements(rows, objections, pack));
    }

    /** What became of each objection that was answered. */
    static List<Settlement> settlements(List<Row> rows, List<Objection> objections, Pack pack) {
        return objections.stream()
                .filter(Objection::isAnswered)
                .flatMap(objection -> rows.stream()
                        .filter(row -> row.id() == objection.row())
                        .map(row -> new Settlement(
                                row.place(), row.again().map(found -> of(row, found, pack)), objection.answer())))
                .toList();
    }

    private static FormReview review(List<Row> rows, Function<Row, Optional<Found>> which, Pack pack) {
        return FormReview.of(
                rows.stream().map(Row::place).toList(),
                rows.stream()
                        .flatMap(row -> which.apply(row).map(found -> of(row, found, pack)).stream())
                        .toList(),
                pack);
    }
}
