package hengji.core.workflow;

import java.util.Optional;

/** Takes one thing away that a demand asks for. */
final class Lacking {
    private Lacking() {}

    static Standing standing(Standing full, Demand demand) {
        return switch (demand) {
            case YEAR_OPEN -> full.inClosedYear();
            case WELL_FORMED -> full.withErrors(1, 0);
            case WITHOUT_ERRORS, PROBLEMS_EXPLAINED, PROBLEMS_CONFIRMED -> full.withErrors(0, 1);
            case ANSWERED -> full.withUnanswered(1);
            case UNTOUCHED -> full.touched();
            case AGREED_CHANGES -> full.graded(TargetGrade.FAIR);
            case APPROVED_VERSION ->
                new Standing(
                        full.blocking(),
                        full.problems(),
                        full.unanswered(),
                        full.untouched(),
                        false,
                        full.yearClosed(),
                        full.grade());
            default -> full;
        };
    }

    static Enclosures enclosures(Enclosures full, Demand demand) {
        return switch (demand) {
            case REASON, PROBLEMS_EXPLAINED -> full.because(" ");
            case ITEMS -> full.withItems(0);
            case SCAN ->
                new Enclosures(
                        full.reason(),
                        false,
                        full.documentNumber(),
                        full.documentDate(),
                        full.grade(),
                        full.confirmed(),
                        full.items());
            case PROBLEMS_CONFIRMED ->
                new Enclosures(
                        full.reason(),
                        full.scan(),
                        full.documentNumber(),
                        full.documentDate(),
                        full.grade(),
                        false,
                        full.items());
            case DOCUMENT ->
                new Enclosures(
                        full.reason(),
                        full.scan(),
                        Optional.of(""),
                        full.documentDate(),
                        full.grade(),
                        full.confirmed(),
                        full.items());
            case GRADE ->
                new Enclosures(
                        full.reason(),
                        full.scan(),
                        full.documentNumber(),
                        full.documentDate(),
                        Optional.empty(),
                        full.confirmed(),
                        full.items());
            default -> full;
        };
    }
}
