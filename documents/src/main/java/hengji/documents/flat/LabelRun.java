package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Labels of one part of a form that follow each other without anything between: a header run together.
 *
 * @param labels in the order printed
 */
record LabelRun(List<LabelScan> labels) {
    private static final int FEWEST = 3;
    private static final int MOST = 20;

    /** The first header in a text from here on. */
    static Optional<LabelRun> find(String text, int from, int to, Term.Part part) {
        for (int at = from; at < to; at++) {
            List<LabelScan> labels = run(text, at, part);
            if (labels.size() >= FEWEST
                    && labels.stream().map(LabelScan::term).distinct().count() == labels.size()) {
                return Optional.of(new LabelRun(labels));
            }
        }
        return Optional.empty();
    }

    private static List<LabelScan> run(String text, int from, Term.Part part) {
        List<LabelScan> labels = new ArrayList<>();
        Optional<LabelScan> next = LabelScan.at(text, from, part);
        while (next.isPresent() && labels.size() < MOST) {
            labels.add(next.get());
            int end = next.get().end();
            next = LabelScan.at(text, end, part).or(() -> shuffled(text, end, part));
        }
        return labels;
    }

    /** A label between others whose characters changed places: 考值参分, two lines of a cell read across. */
    private static Optional<LabelScan> shuffled(String text, int from, Term.Part part) {
        return LabelScan.shuffledAt(text, from, part)
                .filter(label -> LabelScan.at(text, label.end(), part).isPresent());
    }

    int start() {
        return labels.getFirst().start();
    }

    int end() {
        return labels.getLast().end();
    }

    boolean has(Term term) {
        return labels.stream().anyMatch(label -> label.term() == term);
    }
}
