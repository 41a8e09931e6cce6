package hengji.app.review;

import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.path.Found;
import hengji.app.path.ReturnItem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Writes an item of a return sheet from a finding, or for a row or cell that a reviewer names. */
@Service
public class Prefilling {
    private final Assessor assessor;

    Prefilling(Assessor assessor) {
        this.assessor = assessor;
    }

    /** The item a finding asks for; absent if there is no such finding any more. */
    public Optional<ReturnItem.Draft> from(long form, int number) {
        Assessed assessed = assessor.assess(form);
        return Found.of(assessed).stream()
                .filter(found -> found.number() == number)
                .findFirst()
                .map(found -> new ReturnItem.Draft(
                        anchor(assessed, found.cells()),
                        found.finding().card().code(),
                        found.finding().citation().chinese(),
                        found.finding().message().zh(),
                        found.finding().mend().zh()));
    }

    /** Where a row, and perhaps a cell of it, stands. */
    public ReturnItem.Anchor at(long form, String lineage, Optional<Column> column) {
        Assessed assessed = assessor.assess(form);
        int row = assessed.rowOf(lineage);
        return row == 0 ? ReturnItem.Anchor.FORM : anchor(assessed, List.of(new Found.Spot(lineage, row, column)));
    }

    private static ReturnItem.Anchor anchor(Assessed assessed, List<Found.Spot> spots) {
        if (spots.isEmpty()) {
            return ReturnItem.Anchor.FORM;
        }
        Found.Spot first = spots.getFirst();
        String place = spots.size() == 1
                ? first.wording().zh()
                : "第"
                        + String.join(
                                "、",
                                spots.stream()
                                        .map(spot -> Integer.toString(spot.row()))
                                        .toList()) + "行";
        return new ReturnItem.Anchor(first.lineage(), first.column(), place, text(assessed, first));
    }

    private static String text(Assessed assessed, Found.Spot spot) {
        return assessed.sheet().rows().stream()
                .filter(line -> line.lineage().equals(spot.lineage()))
                .findFirst()
                .map(line -> spot.column().map(line::text).orElseGet(() -> whole(line)))
                .orElse("");
    }

    /** 家长满意度 ≥ 90 %, 权重 10. */
    static String whole(Line line) {
        return line.text(Column.NAME) + " " + line.text(Column.SIGN) + line.text(Column.TARGET) + line.text(Column.UNIT)
                + "，权重 " + line.text(Column.WEIGHT);
    }
}
