package hengji.documents.recognise;

import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Signs;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The header of an indicator table: which column holds what.
 *
 * @param columns from left to right
 * @param next the first row below the header
 */
record IndicatorHeader(List<Column> columns, int next) {
    private static final int LOOK_AHEAD = 60;
    private static final int LONGEST_HEADER = 12;

    /** Finds a header that ends in this row or begins here and ends in the next. */
    static Optional<IndicatorHeader> find(Sheet sheet, int row) {
        if (sheet.filled(row).stream().noneMatch(IndicatorHeader::isLevel) || !names(sheet, row)) {
            return Optional.empty();
        }
        int bottom = bottom(sheet, row);
        List<Column> columns = columns(sheet, row, bottom);
        return columns.size() < 2 ? Optional.empty() : Optional.of(new IndicatorHeader(columns, bottom + 1));
    }

    /** Whether the row names levels or the indicator, and one more column. */
    private static boolean names(Sheet sheet, int row) {
        int strong = 0;
        int all = 0;
        for (Slot slot : sheet.touching(row)) {
            Optional<Term> term = term(slot.meaning(), slot);
            if (term.isEmpty()) {
                continue;
            }
            all++;
            boolean level = term.get() == Term.LEVEL1 || term.get() == Term.LEVEL2 || term.get() == Term.NAME;
            strong += level && slot.row() == row ? 1 : 0;
        }
        return strong > 0 && all > 1;
    }

    /** A header may span two rows: groups above, columns below. */
    private static int bottom(Sheet sheet, int row) {
        int end = row + 1;
        for (Slot slot : sheet.starting(row)) {
            if (isLevel(slot)) {
                end = Math.max(end, slot.endRow());
            }
        }
        boolean more = end == row + 1 && end < sheet.rows() && isAllHeader(sheet, end);
        return more ? end : end - 1;
    }

    private static boolean isLevel(Slot slot) {
        return slot.meaning().is(Term.LEVEL1)
                || slot.meaning().is(Term.LEVEL2)
                || slot.meaning().is(Term.NAME);
    }

    private static boolean isAllHeader(Sheet sheet, int row) {
        List<Slot> filled = sheet.filled(row);
        long known = filled.stream()
                .filter(slot -> term(slot.meaning(), slot).isPresent())
                .count();
        return known > 0 && (known == filled.size() || (2 * known >= filled.size() && isBelowValues(sheet, row)));
    }

    /** Short words under the columns of values only: a second header row whose groups are not merged. */
    private static boolean isBelowValues(Sheet sheet, int row) {
        int names = 0;
        for (Slot slot : sheet.filled(row - 1)) {
            names = isLevel(slot) ? slot.endColumn() : names;
        }
        int from = names;
        return sheet.filled(row).stream()
                .allMatch(slot -> slot.column() >= from
                        && slot.raw().length() <= LONGEST_HEADER
                        && slot.raw().chars().noneMatch(Character::isDigit));
    }

    private static Optional<Term> term(Meaning meaning, Slot slot) {
        Optional<Term> term = meaning.in(Term.Part.INDICATOR);
        return term.isPresent() || slot.isBlank() ? term : progress(slot.raw());
    }

    private static Optional<Term> progress(String raw) {
        String key = raw.length() > 40 ? "" : Texts.key(raw);
        boolean partOfYear = key.contains("月") && (key.endsWith("执行情况") || key.endsWith("完成情况"));
        return partOfYear ? Optional.of(Term.PROGRESS) : Optional.empty();
    }

    private static List<Column> columns(Sheet sheet, int top, int bottom) {
        List<Column> found = new ArrayList<>();
        boolean listed =
                sheet.filled(bottom).stream().anyMatch(slot -> slot.meaning().is(Term.PROJECT));
        int column = 0;
        while (column < sheet.columns()) {
            Slot slot = labelled(sheet, top, bottom, column);
            int end = Math.max(
                    column + 1,
                    Math.min(slot.endColumn(), sheet.at(bottom, column).endColumn()));
            boolean goals = listed && slot.meaning().is(Term.EXPECTED);
            if (goals || !isStub(slot, bottom)) {
                Optional<Term> term = term(slot.meaning(), slot);
                boolean review = term.isPresent() && isUnderReview(sheet, top, bottom, column);
                found.add(new Column(review ? reviewed(term.get()) : term, column, end, slot.text()));
            }
            markAbove(sheet, top, bottom, column);
            column = end;
        }
        return settle(sheet, found, bottom + 1);
    }

    /** Whether a header above the column says that a reviewer fills it in. */
    private static boolean isUnderReview(Sheet sheet, int top, int bottom, int column) {
        for (int row = Math.max(0, top - 1); row < bottom; row++) {
            if (group(sheet, row, column).meaning().is(Term.GROUP_REVIEW)) {
                return true;
            }
        }
        return false;
    }

    /** The header over a column; without merged cells it stands over the first column of its group. */
    private static Slot group(Sheet sheet, int row, int column) {
        int left = column;
        while (left > 0 && sheet.at(row, left).isBlank()) {
            left--;
        }
        return sheet.at(row, left);
    }

    /** The reviewer's score; his other columns stay beside it under their names. */
    private static Optional<Term> reviewed(Term term) {
        return term == Term.SCORE || term == Term.REVIEW_SCORE ? Optional.of(Term.REVIEW_SCORE) : Optional.empty();
    }

    /** The lowest cell of the header in a column that says something. */
    private static Slot labelled(Sheet sheet, int top, int bottom, int column) {
        Slot lowest = sheet.at(bottom, column);
        if (lowest.isBlank() || term(lowest.meaning(), lowest).isEmpty()) {
            for (int row = bottom - 1; row >= Math.max(0, top - 1); row--) {
                Slot above = sheet.at(row, column);
                if (!above.isBlank() && term(above.meaning(), above).isPresent() && (row >= top || !above.isUsed())) {
                    return above;
                }
            }
        }
        return lowest;
    }

    private static void markAbove(Sheet sheet, int top, int bottom, int column) {
        for (int row = top; row <= bottom; row++) {
            Slot slot = sheet.at(row, column);
            if (slot.exists() && slot.row() <= bottom) {
                slot.use();
            }
        }
    }

    /** A cell that stands beside the header and the rows alike, or a section's name without a column. */
    private static boolean isStub(Slot slot, int bottom) {
        if (slot.isBlank()) {
            return true;
        }
        boolean beside =
                slot.endRow() > bottom + 1 && term(slot.meaning(), slot).isEmpty();
        boolean section =
                slot.meaning().isIn(Term.Part.SECTION) && !slot.meaning().isIn(Term.Part.INDICATOR);
        return beside || section;
    }

    private static List<Column> settle(Sheet sheet, List<Column> columns, int first) {
        List<Column> settled = signs(sheet, named(columns), first);
        settled = ending(settled, Term.TARGET, "目标值", "指标值");
        settled = single(settled, Term.SIGN, column -> count(sheet, first, column, IndicatorHeader::isSign));
        for (Term term :
                new Term[] {Term.WEIGHT, Term.SCORE, Term.TARGET, Term.ACTUAL, Term.UNIT, Term.NAME, Term.REASON}) {
            settled = single(settled, term, column -> distinct(sheet, first, column));
        }
        return levels(sheet, settled, first);
    }

    /** Where no column is called the third level, the deepest level names the indicators. */
    private static List<Column> named(List<Column> columns) {
        if (has(columns, Term.NAME)) {
            return columns;
        }
        Term deepest = has(columns, Term.LEVEL2) ? Term.LEVEL2 : Term.LEVEL1;
        return columns.stream()
                .map(column -> column.is(deepest) ? column.as(Optional.of(Term.NAME)) : column)
                .toList();
    }

    /** Where no column is called so, the only unknown one whose header ends so. */
    private static List<Column> ending(List<Column> columns, Term term, String... ends) {
        List<Column> alike = columns.stream()
                .filter(column ->
                        column.term().isEmpty() && Stream.of(ends).anyMatch(Labels.plain(column.header())::endsWith))
                .toList();
        return has(columns, term) || alike.size() != 1
                ? columns
                : columns.stream()
                        .map(column -> column.equals(alike.getFirst()) ? column.as(Optional.of(term)) : column)
                        .toList();
    }

    /** Where no column is called a sign, an unknown one that holds nothing but signs is one. */
    private static List<Column> signs(Sheet sheet, List<Column> columns, int first) {
        return has(columns, Term.SIGN)
                ? columns
                : columns.stream()
                        .map(column -> holdsSigns(sheet, column, first) ? column.as(Optional.of(Term.SIGN)) : column)
                        .toList();
    }

    private static boolean holdsSigns(Sheet sheet, Column column, int first) {
        int signs = column.term().isEmpty() ? count(sheet, first, column, IndicatorHeader::isSign) : 0;
        return signs > 0
                && 2 * signs > count(sheet, first, column, slot -> !slot.isBlank() && !Amounts.saysNothing(slot.raw()));
    }

    private static boolean has(List<Column> columns, Term term) {
        return columns.stream().anyMatch(column -> column.is(term));
    }

    /** Keeps one column of a term: the one with the highest worth, the last among equals. */
    private static List<Column> single(List<Column> columns, Term term, ToIntFunction<Column> worth) {
        List<Column> rivals = columns.stream().filter(column -> column.is(term)).toList();
        if (rivals.size() < 2) {
            return columns;
        }
        Column best = rivals.getFirst();
        for (Column rival : rivals) {
            best = worth.applyAsInt(rival) >= worth.applyAsInt(best) ? rival : best;
        }
        Column kept = best;
        return columns.stream()
                .map(column -> column.is(term) && !column.equals(kept) ? column.as(Optional.empty()) : column)
                .toList();
    }

    private static boolean isSign(Slot slot) {
        return Signs.find(slot.raw()).isPresent();
    }

    private static int count(Sheet sheet, int first, Column column, Predicate<Slot> test) {
        int count = 0;
        for (int row = first; row < Math.min(sheet.rows(), first + LOOK_AHEAD); row++) {
            Slot slot = sheet.at(row, column.from());
            count += slot.row() == row && test.test(slot) ? 1 : 0;
        }
        return count;
    }

    private static int distinct(Sheet sheet, int first, Column column) {
        return count(sheet, first, column, slot -> !slot.isBlank());
    }

    /** Two levels only: a column of 数量指标, 质量指标 … holds the second level, whatever its header says. */
    private static List<Column> levels(Sheet sheet, List<Column> columns, int first) {
        if (has(columns, Term.LEVEL2) || !has(columns, Term.LEVEL1)) {
            return columns;
        }
        Column level = columns.stream()
                .filter(column -> column.is(Term.LEVEL1))
                .findFirst()
                .orElseThrow();
        Set<Term> seen = new HashSet<>();
        for (int row = first; row < Math.min(sheet.rows(), first + LOOK_AHEAD); row++) {
            sheet.at(row, level.from()).meaning().in(Term.Part.LEVEL).ifPresent(seen::add);
        }
        boolean second = seen.contains(Term.SECOND_LEVEL) && !seen.contains(Term.FIRST_LEVEL);
        return second
                ? columns.stream()
                        .map(column -> column.equals(level) ? column.as(Optional.of(Term.LEVEL2)) : column)
                        .toList()
                : columns;
    }
}
