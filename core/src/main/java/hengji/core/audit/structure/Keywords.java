package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.form.FirstLevel;
import hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final Map<String, BitSet> byEnd = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final int common;

    /**
     * A word of a name.
     *
     * @param text the word
     * @param rows the rows that hold it, or a longer one that begins or ends with it: 党建 is held by 红烛党建
     * @param common whether so many rows hold it that it tells none apart
     */
    record Word(String text, BitSet rows, boolean common) {
        boolean isIn(Row row) {
            return rows.get(row.number());
        }

        /** A telling word weighs as much as it is long; one that many rows share hardly counts. */
        int weight() {
            return common ? 1 : 2 * text.length();
        }
    }

    /**
     * A row and the words of its name.
     *
     * @param number its place among the rows, from 0
     * @param indicator the row
     * @param level its first level
     * @param words what its name says, in order
     * @param akin the rows that hold one of its words, and those whose words it holds
     */
    record Row(int number, Indicator indicator, Optional<FirstLevel> level, List<Word> words, BitSet akin) {
        boolean isAt(FirstLevel asked) {
            return level.isPresent() && level.get() == asked;
        }
    }

    private Keywords(List<Indicator> indicators, List<List<String>> names) {
        common = Math.max(COMMON_ROWS, names.size() / COMMON_PART + 1);
        inverted(names).forEach(this::enter);
        for (int number = 0; number < names.size(); number++) {
            Indicator indicator = indicators.get(number);
            List<Word> said = names.get(number).stream().map(this::word).toList();
            rows.add(new Row(number, indicator, FirstLevel.of(indicator), said, new BitSet()));
        }
        rows.forEach(this::relate);
    }

    /** The words of the form's names, made once for all rules that ask. */
    static Keywords of(Examination examination) {
        return examination.memory().once(Keywords.class, () -> make(examination));
    }

    private static Keywords make(Examination examination) {
        List<Indicator> indicators = examination.form().indicators();
        return new Keywords(
                indicators,
                indicators.stream()
                        .map(row -> examination.lexicon().words(row.label()).stream()
                                .distinct()
                                .toList())
                        .toList());
    }

    /** Every word with the rows whose name says it. */
    private static Map<String, BitSet> inverted(List<List<String>> names) {
        Map<String, BitSet> rows = new LinkedHashMap<>();
        for (int number = 0; number < names.size(); number++) {
            for (String word : names.get(number)) {
                rows.computeIfAbsent(word, _ -> new BitSet()).set(number);
            }
        }
        return rows;
    }

    private void enter(String word, BitSet rows) {
        enterPart(word, rows);
        for (int length = 1; length < word.length(); length++) {
            enterPart(word.substring(0, length), rows);
            enterPart(word.substring(word.length() - length), rows);
        }
    }

    private void enterPart(String part, BitSet rows) {
        byEnd.computeIfAbsent(part, _ -> new BitSet()).or(rows);
    }

    private Word word(String text) {
        return words.computeIfAbsent(text, _ -> new Word(text, holding(text), isCommon(text)));
    }

    private void relate(Row row) {
        for (Word word : row.words()) {
            row.akin().or(word.rows());
            word.rows().stream().forEach(other -> rows.get(other).akin().set(row.number()));
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The rows that hold a word, or a longer one that begins or ends with it. */
    private BitSet holding(String word) {
        return byEnd.getOrDefault(word, NOWHERE);
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
        Optional.ofNullable(words.get(part)).filter(word -> !word.common()).ifPresent(word -> found.or(word.rows()));
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
