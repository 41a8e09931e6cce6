package hengji.app.intake;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Money;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The lines of a file with those of a draft that mean the same thing.
 *
 * @param list one for each line of the file
 * @param onlyHere the draft's lines that no line of the file means
 */
record Pairs(List<Pair> list, List<Line> onlyHere) {
    /** A line of the file, its place from 0, and the draft's line that means the same; absent where none does. */
    record Pair(Line there, int place, Optional<Line> here) {}

    static Pairs of(Block block, List<Line> here, List<Line> there) {
        List<Optional<Line>> found = new ArrayList<>();
        there.forEach(_ -> found.add(Optional.empty()));
        Set<String> used = new HashSet<>();
        for (BiPredicate<Line, Line> means : meanings(block)) {
            match(here, there, found, used, means);
        }
        if (block == Block.GOAL) {
            inOrder(here, found, used);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int place = 0; place < there.size(); place++) {
            pairs.add(new Pair(there.get(place), place, found.get(place)));
        }
        return new Pairs(
                pairs,
                here.stream()
                        .filter(line -> !used.contains(line.lineage()) && !line.isBlank())
                        .toList());
    }

    private static void match(
            List<Line> here,
            List<Line> there,
            List<Optional<Line>> found,
            Set<String> used,
            BiPredicate<Line, Line> means) {
        for (int place = 0; place < there.size(); place++) {
            Line wanted = there.get(place);
            if (found.get(place).isEmpty()) {
                Optional<Line> match = here.stream()
                        .filter(line -> !used.contains(line.lineage()) && means.test(line, wanted))
                        .findFirst();
                match.ifPresent(line -> used.add(line.lineage()));
                found.set(place, match);
            }
        }
    }

    /** Goals have no name: those left over are taken in their order. */
    private static void inOrder(List<Line> here, List<Optional<Line>> found, Set<String> used) {
        for (int place = 0; place < found.size() && place < here.size(); place++) {
            Line line = here.get(place);
            if (found.get(place).isEmpty() && used.add(line.lineage())) {
                found.set(place, Optional.of(line));
            }
        }
    }

    /** What makes two lines mean the same, the surest first. */
    private static List<BiPredicate<Line, Line>> meanings(Block block) {
        return switch (block) {
            case ROW ->
                List.of(
                        (one, other) -> same(Column.NAME, one, other) && same(Column.LEVEL2, one, other),
                        by(Column.NAME));
            case GOAL -> List.of(by(Column.GOAL_TEXT));
            case TASK -> List.of(by(Column.TASK_NAME));
            case MONEY ->
                List.of(
                        by(Column.MONEY_ITEM),
                        (one, other) ->
                                Money.role(one.text(Column.MONEY_ITEM)) == Money.role(other.text(Column.MONEY_ITEM)));
            case TEXT -> List.of(by(Column.TEXT_HEADING));
        };
    }

    private static BiPredicate<Line, Line> by(Column column) {
        return (one, other) -> same(column, one, other);
    }

    private static boolean same(Column column, Line one, Line other) {
        String key = Sameness.key(one.text(column));
        return !key.isEmpty() && key.equals(Sameness.key(other.text(column)));
    }
}
