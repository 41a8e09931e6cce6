package hengji.app.recheck;

import hengji.app.frame.Frame;
import hengji.app.rectification.Matter;
import hengji.app.review.Colleagues;
import hengji.core.procedure.Need;
import hengji.core.recheck.CodeSpread;
import hengji.core.recheck.Deduction;
import hengji.core.recheck.RecheckAction;
import hengji.core.recheck.RowReview;
import hengji.core.workflow.Obstacle;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The working papers of a form, and what may be done with them.
 *
 * @param frame around it
 * @param standing the figures
 * @param lines one a row
 * @param doors what this person may try
 * @param steps that were taken
 * @param inside whether names and comparisons of the reviewers are shown
 * @param writes whether this person may write working papers now
 * @param objecting whether this person may write objections now
 * @param spread what the same fault cost elsewhere; empty for the office
 * @param proofs what the office encloses with its objection
 * @param assigning whom one may assign; empty where this person may not
 * @param ledger what was put into the ledger of rectifications from here
 * @param ordering whether this person may put findings into the ledger
 * @param day proposed as the last day to answer
 * @param troubles why the last try was not taken
 */
public record RecheckPage(
        Frame frame,
        Standing standing,
        List<Line> lines,
        List<Door> doors,
        List<Stride> steps,
        boolean inside,
        boolean writes,
        boolean objecting,
        List<CodeSpread> spread,
        List<Enclosure> proofs,
        List<Colleagues.Person> assigning,
        List<Matter> ledger,
        boolean ordering,
        LocalDate day,
        List<Obstacle> troubles) {
    /**
     * A row with what counts today.
     *
     * @param row as the form said it
     * @param review what was found; absent while nobody looked
     * @param before what was found first, where an objection changed it
     * @param objection what the office says against it
     */
    public record Line(Row row, Optional<RowReview> review, Optional<RowReview> before, Optional<Objection> objection) {
        public Optional<BigDecimal> lost() {
            return review.map(found -> row.weight().subtract(found.score().points()))
                    .filter(points -> points.signum() > 0);
        }

        public List<Deduction.Fault> faults() {
            return review.stream()
                    .flatMap(found -> found.deductions().stream())
                    .flatMap(each -> each instanceof Deduction.Fault fault ? Stream.of(fault) : Stream.empty())
                    .toList();
        }

        public boolean isShort() {
            return review.stream()
                    .flatMap(found -> found.deductions().stream())
                    .anyMatch(Deduction.Shortfall.class::isInstance);
        }
    }

    /**
     * Something one may try.
     *
     * @param action what
     * @param needs what it takes
     * @param obstacles what stands in the way, apart from what is handed in with it
     */
    public record Door(RecheckAction action, List<Need> needs, List<Obstacle> obstacles) {
        public boolean asks(Need need) {
            return needs.contains(need);
        }

        public boolean isOpen() {
            return obstacles.isEmpty();
        }

        public boolean isPlain() {
            return !asks(Need.REASON) && !asks(Need.DOCUMENT) && !asks(Need.DEADLINE);
        }

        public boolean isForward() {
            return action != RecheckAction.SEND_BACK && action != RecheckAction.LAPSE && action != RecheckAction.OBJECT;
        }
    }

    public long form() {
        return standing.head().id();
    }

    public boolean isUneven() {
        return spread.stream().anyMatch(CodeSpread::isUneven);
    }

    /** The rows that have something to put right. */
    public List<Line> faulty() {
        return lines.stream().filter(line -> line.lost().isPresent()).toList();
    }
}
