package hengji.documents.flat;

import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the ways of rows by the printed total.
 *
 * @param header the columns
 * @param total the total's row
 * @param execution the points that the execution of the budget counts for beside the indicators
 */
record Sums(FlatHeader header, Optional<Way> total, Optional<BigDecimal> execution) {
    private static final long MOST = 20_000;

    /** The one combination of ways whose points add up to the printed total; absent where there is none or several. */
    Optional<List<List<Way>>> proven(List<Choice> choices) {
        long all = 1;
        for (Choice choice : choices) {
            all = Math.min(MOST + 1, all * choice.ways().size());
        }
        if (all > MOST || (column(Term.WEIGHT).isEmpty() && column(Term.SCORE).isEmpty())) {
            return Optional.empty();
        }
        List<List<List<Way>>> found = new ArrayList<>();
        search(choices, List.of(), found);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private void search(List<Choice> choices, List<List<Way>> taken, List<List<List<Way>>> found) {
        if (found.size() > 1) {
            return;
        }
        if (taken.size() == choices.size()) {
            if (adds(taken, Term.WEIGHT) && adds(taken, Term.SCORE)) {
                found.add(taken);
            }
            return;
        }
        for (List<Way> way : choices.get(taken.size()).ways()) {
            List<List<Way>> more = new ArrayList<>(taken);
            more.add(way);
            search(choices, more, found);
        }
    }

    private Optional<BigDecimal> column(Term term) {
        return total.flatMap(way -> way.at(header, term)).flatMap(piece -> Amounts.findPoints(piece.text()));
    }

    /** Whether the points of a column give its total; always where no total is printed. */
    private boolean adds(List<List<Way>> rows, Term term) {
        BigDecimal sum = rows.stream()
                .flatMap(List::stream)
                .flatMap(row -> row.at(header, term).stream())
                .flatMap(piece -> Amounts.findPoints(piece.text()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return column(term)
                .map(printed -> printed.compareTo(sum) == 0
                        || execution
                                .filter(weight -> printed.compareTo(sum.add(weight)) == 0)
                                .isPresent())
                .orElse(true);
    }
}
