package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the rows out of a text in which the labels of levels and the cells below them run together. */
final class GluedSection {
    private static final Pattern BARE = Pattern.compile("[\\d.]+");

    private final FlatHeader header;
    private final LevelState levels;
    private final Leftovers leftovers;
    private final List<Choice> fitted;
    private GluedNames names = new GluedNames("");

    GluedSection(FlatHeader header, LevelState levels, Leftovers leftovers, List<Choice> fitted) {
        this.header = header;
        this.levels = levels;
        this.leftovers = leftovers;
        this.fitted = fitted;
    }

    void read(Piece whole) {
        names = new GluedNames(whole.text());
        new GluedRows(header).cut(whole).forEach(this::chunk);
    }

    private void chunk(GluedRows.Chunk chunk) {
        levels.takeAll(chunk.labels());
        Piece words = chunk.words();
        if (words.isBlank()) {
            return;
        }
        List<List<Cut>> ways = chunk.ways();
        if (ways.isEmpty() || hasNoLevel()) {
            leftovers.unfit(levels.named(List.of(words)));
            if (chunk.labels().isEmpty()) {
                levels.doubtAll(List.of(words));
            }
        } else if (ways.size() == 1) {
            boolean labelled = !chunk.labels().isEmpty();
            for (Cut cut : ways.getFirst()) {
                row(cut, words, labelled);
                labelled = false;
            }
        } else if (ways.stream().flatMap(List::stream).anyMatch(cut -> isDoubtful(cut.name()))) {
            leftOut(words);
        } else {
            several(ways, words);
        }
    }

    /** Where a label was not understood, its words may stand before the name. */
    private boolean hasNoLevel() {
        boolean both = header.has(Term.LEVEL2) && header.has(Term.NAME);
        boolean expected = header.column(Term.LEVEL1) != header.nameColumn()
                && (header.has(Term.LEVEL1) || header.has(Term.LEVEL2));
        return expected && (levels.named().isEmpty() || (both && levels.lacksSecond()));
    }

    private void several(List<List<Cut>> ways, Piece words) {
        fitted.add(new Choice(
                ways.stream()
                        .map(rows -> rows.stream()
                                .map(cut -> way(cut.named(names.withNumber(cut.name())), words))
                                .toList())
                        .toList(),
                words,
                levels.named(List.of(words)),
                false));
    }

    private void row(Cut cut, Piece words, boolean labelled) {
        Optional<String> level = isShort() ? GluedNames.levelBefore(cut.name()) : Optional.empty();
        level.ifPresent(label -> levels.second(new Piece(label, words.place())));
        String name =
                names.withNumber(cut.name().substring(level.map(String::length).orElse(0)));
        Piece row = new Piece(String.join(" ", cut.cells()), words.place());
        if ((level.isEmpty() && isDoubtful(name)) || (labelled && names.lacksNumber(name))) {
            leftOut(row);
        } else {
            fitted.add(Choice.of(way(cut.named(name), words), levels.named(List.of(row)), isBare(cut)));
        }
    }

    /** Target, actual and points cut out of one run of figures: another number of cells would cut them otherwise. */
    private boolean isBare(Cut cut) {
        int first = header.nameColumn();
        boolean both = header.column(Term.TARGET) > first && header.column(Term.ACTUAL) > first;
        return both
                && BARE.matcher(cut.cells().get(header.column(Term.TARGET) - first))
                        .matches()
                && BARE.matcher(cut.cells().get(header.column(Term.ACTUAL) - first))
                        .matches();
    }

    private void leftOut(Piece row) {
        leftovers.row(levels.named(List.of(row)), "的名称从哪里开始无法确定", "where its name begins is not certain");
        levels.doubtSecond();
    }

    private boolean isDoubtful(String name) {
        return GluedNames.isDamaged(name) || (isShort() && GluedNames.mayHoldLevel(name));
    }

    /** Whether the levels of this part are printed without the word 指标, so that a name may begin with one. */
    private boolean isShort() {
        return levels.named().stream().anyMatch(label -> GluedNames.isLevel(label.text()));
    }

    private Way way(Cut cut, Piece words) {
        Way way = Way.empty(header.columns().size());
        for (int i = 0; i < cut.cells().size(); i++) {
            way = way.with(header.nameColumn() + i, new Piece(cut.cells().get(i), words.place()));
        }
        return levels.fill(way, header);
    }
}
