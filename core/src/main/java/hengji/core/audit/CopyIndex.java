package hengji.core.audit;

import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Sameness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The goals, tasks and rows of many departments, ready to be asked for copies (雷同比对). Built once for a collection;
 * each of its forms may then be held against all the others. May serve many threads.
 */
public final class CopyIndex {
    /** Nothing to compare with. */
    public static final CopyIndex NONE = of(List.of());

    private final List<Form> forms;
    private final List<Entry> entries;
    private final ShingleTable shingles;
    private final Map<String, List<Integer>> rows;

    private record Entry(int form, Passage passage) {}

    private CopyIndex(List<Form> forms, List<Entry> entries, ShingleTable shingles, Map<String, List<Integer>> rows) {
        this.forms = forms;
        this.entries = entries;
        this.shingles = shingles;
        this.rows = rows;
    }

    /** The index of a collection; the form under examination may be among them. */
    public static CopyIndex of(List<Form> forms) {
        List<Entry> entries = new ArrayList<>();
        ShingleTable.Builder shingles = new ShingleTable.Builder();
        Map<String, List<Integer>> rows = new HashMap<>();
        for (int number = 0; number < forms.size(); number++) {
            int form = number;
            texts(forms.get(form)).forEach(passage -> {
                shingles.add(entries.size(), Sameness.key(passage.text()));
                entries.add(new Entry(form, passage));
            });
            for (Indicator row : forms.get(form).indicators()) {
                rows.computeIfAbsent(key(row), _ -> new ArrayList<>()).add(form);
            }
        }
        return new CopyIndex(List.copyOf(forms), entries, shingles.build(), rows);
    }

    /** The goals and tasks of a form as planned: the texts somebody had to write. */
    public static Stream<Passage> texts(Form form) {
        return Passage.of(form).stream()
                .filter(passage -> passage.part() == Passage.Part.GOALS || passage.part() == Passage.Part.TASKS)
                .filter(passage -> !passage.label().zh().endsWith("完成情况"));
    }

    public boolean isEmpty() {
        return forms.isEmpty();
    }

    /** How many departments beside that of the form are in the collection. */
    public int departmentsBeside(Form form) {
        return (int) forms.stream().filter(other -> !isSame(other, form)).count();
    }

    /**
     * A text of another department that holds most of the one asked for.
     *
     * @param other the other department's form
     * @param passage where it stands there
     * @param percent share of the text asked for that is found there
     */
    public record Copy(Form other, Passage passage, int percent) {}

    /** Texts of other departments that hold at least that share of a text, the fullest first. */
    public List<Copy> findCopies(String text, Form self, int leastPercent) {
        return shingles.shares(Sameness.key(text)).entrySet().stream()
                .filter(share -> share.getValue() >= leastPercent)
                .map(share -> new Copy(
                        forms.get(entries.get(share.getKey()).form()),
                        entries.get(share.getKey()).passage(),
                        share.getValue()))
                .filter(copy -> !isSame(copy.other(), self))
                .sorted(Comparator.comparingInt((Copy copy) -> -copy.percent())
                        .thenComparing(copy -> name(copy.other())))
                .toList();
    }

    /**
     * Rows that two departments have word for word: name, target and unit.
     *
     * @param other the other department's form
     * @param rows the rows of the form asked about
     */
    public record SameRows(Form other, List<Indicator> rows) {}

    /** The form's rows that stand in other departments' forms, the fullest first. */
    public List<SameRows> findSameRows(Form self) {
        Map<Integer, List<Indicator>> same = new LinkedHashMap<>();
        for (Indicator row : self.indicators()) {
            rows.getOrDefault(key(row), List.of()).stream()
                    .distinct()
                    .forEach(form ->
                            same.computeIfAbsent(form, _ -> new ArrayList<>()).add(row));
        }
        return same.entrySet().stream()
                .map(found -> new SameRows(forms.get(found.getKey()), found.getValue()))
                .filter(found -> !isSame(found.other(), self))
                .sorted(Comparator.comparingInt(
                                (SameRows found) -> -found.rows().size())
                        .thenComparing(found -> name(found.other())))
                .toList();
    }

    /** The name a department goes by; its file where the form does not say. */
    public static String name(Form form) {
        return form.heads().organization().value().orElse(form.origin().file());
    }

    private static boolean isSame(Form other, Form self) {
        Field<String> one = other.heads().organization();
        Field<String> two = self.heads().organization();
        if (one.isKnown() && two.isKnown()) {
            return one.value().equals(two.value());
        }
        return other.origin().equals(self.origin());
    }

    private static String key(Indicator row) {
        return Sameness.key(row.label())
                + "|" + Sameness.key(row.target().value().map(Figure::text).orElse(""))
                + "|" + Sameness.key(row.unit().value().orElse(""));
    }
}
