package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private final List<Row> rows;
    private final Map<String, List<Row>> byWord = new LinkedHashMap<>();
    private final Map<String, List<Row>> asked = new HashMap<>();
    private final int common;

    /** A row and the words of its name. */
    record Row(Indicator indicator, Set<String> words) {}

    private Keywords(List<Row> rows) {
        this.rows = rows;
        common = Math.max(COMMON_ROWS, rows.size() / COMMON_PART + 1);
        for (Row row : rows) {
            row.words()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(row));
        }
    }

    static Keywords of(Examination examination) {
        return new Keywords(examination.form().indicators().stream()
                .map(row ->
                        new Row(row, new LinkedHashSet<>(examination.lexicon().words(row.label()))))
                .toList());
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows that hold a word, or a longer one that begins or ends with it: 党建 is held by 红烛党建. */
    List<Row> holding(String word) {
        List<Row> known = asked.get(word);
        if (known != null) {
            return known;
        }
        Set<Row> found = Collections.newSetFromMap(new IdentityHashMap<>());
        byWord.forEach((other, holders) -> {
            if (other.startsWith(word) || other.endsWith(word)) {
                found.addAll(holders);
            }
        });
        List<Row> holders = rows.stream().filter(found::contains).toList();
        asked.put(word, holders);
        return holders;
    }

    /** The rows that hold a word, a longer one, or a telling part of it: 农村改厕 is spoken of by 农村. */
    List<Row> about(String word) {
        Set<Row> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.addAll(holding(word));
        for (String part : byWord.keySet()) {
            if ((word.startsWith(part) || word.endsWith(part)) && !isCommon(part)) {
                found.addAll(holding(part));
            }
        }
        return rows.stream().filter(found::contains).toList();
    }

    boolean isCommon(String word) {
        return holding(word).size() >= common;
    }

    /** The rows that hold a telling word of these. */
    List<Indicator> rowsAbout(List<String> words) {
        return words.stream()
                .distinct()
                .filter(word -> !isCommon(word))
                .flatMap(word -> about(word).stream())
                .distinct()
                .map(Row::indicator)
                .toList();
    }
}
