package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.form.FirstLevel;
import hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of every indicator name of a form, and which of them so many rows share that they tell no row apart: in a
 * form about schools, 学校 says nothing.
 */
final class Keywords {
    /** A word that this many rows hold names no single object. */
    private static final int COMMON_ROWS = 4;

    /** One row in so many: in long forms a few more rows may share an object. */
    private static final int COMMON_PART = 16;

    private static final BitSet NOWHERE = new BitSet();

    private final List<Row> rows;
    private final Set<String> words = new LinkedHashSet<>();
    private final Map<String, BitSet> byEnd = new HashMap<>();
    private final int common;

    /**
     * A row and the words of its name.
     *
     * @param number its place among the rows, from 0
     * @param indicator the row
     * @param level its first level
     * @param words what its name says, in order
     */
    record Row(int number, Indicator indicator, Optional<FirstLevel> level, Set<String> words) {
        boolean isAt(FirstLevel asked) {
            return level.isPresent() && level.get() == asked;
        }
    }

    private Keywords(List<Row> rows) {
        this.rows = rows;
        common = Math.max(COMMON_ROWS, rows.size() / COMMON_PART + 1);
        for (Row row : rows) {
            row.words().forEach(word -> enter(word, row.number()));
        }
    }

    /** The words of the form's names, made once for all rules that ask. */
    static Keywords of(Examination examination) {
        return examination.memory().once(Keywords.class, () -> make(examination));
    }

    private static Keywords make(Examination examination) {
        List<Row> rows = new ArrayList<>();
        for (Indicator row : examination.form().indicators()) {
            rows.add(new Row(
                    rows.size(),
                    row,
                    FirstLevel.of(row),
                    new LinkedHashSet<>(examination.lexicon().words(row.label()))));
        }
        return new Keywords(rows);
    }

    private void enter(String word, int row) {
        words.add(word);
        for (int length = 1; length <= word.length(); length++) {
            set(word.substring(0, length), row);
            set(word.substring(word.length() - length), row);
        }
    }

    private void set(String part, int row) {
        byEnd.computeIfAbsent(part, _ -> new BitSet()).set(row);
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows that hold a word, or a longer one that begins or ends with it: 党建 is held by 红烛党建. */
    private BitSet holding(String word) {
        return byEnd.getOrDefault(word, NOWHERE);
    }

    /** Whether a row holds a word, or a longer one that begins or ends with it. */
    boolean holds(Row row, String word) {
        return holding(word).get(row.number());
    }

    /** The rows that hold a word, a longer one, or a telling part of it: 农村改厕 is spoken of by 农村. */
    BitSet about(String word) {
        BitSet found = new BitSet();
        found.or(holding(word));
        for (int length = 1; length < word.length(); length++) {
            part(word.substring(0, length), found);
            part(word.substring(word.length() - length), found);
        }
        return found;
    }

    private void part(String part, BitSet found) {
        if (words.contains(part) && !isCommon(part)) {
            found.or(holding(part));
        }
    }

    boolean isCommon(String word) {
        return holding(word).cardinality() >= common;
    }

    /** The rows that hold a telling word of these. */
    List<Indicator> rowsAbout(List<String> words) {
        return words.stream()
                .distinct()
                .filter(word -> !isCommon(word))
                .flatMapToInt(word -> about(word).stream())
                .distinct()
                .mapToObj(number -> rows.get(number).indicator())
                .toList();
    }
}
