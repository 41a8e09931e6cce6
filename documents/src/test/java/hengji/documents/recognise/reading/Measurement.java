package hengji.documents.recognise.reading;

import hengji.core.exact.AmountUnit;
import hengji.core.form.Budget;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Heads;
import hengji.core.form.Origin;
import hengji.core.form.Total;
import hengji.documents.cases.CaseFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Every case in every format, field by field. */
final class Measurement {
    private static final Map<String, String> WORKBOOKS = Map.of(
            "sstqa-zh-72.xlsx", "061", "sstqa-zh-1.xlsx", "062", "sstqa-zh-40.xlsx", "063", "sstqa-zh-17.xlsx", "064");

    /** What is compared where a form was not found at all. */
    private static final Form NOTHING = new Form(
            Origin.NONE,
            FormKind.UNKNOWN,
            Heads.NONE,
            new Budget(AmountUnit.TEN_THOUSAND, false, List.of()),
            List.of(),
            List.of(),
            List.of(),
            Total.NONE,
            Field.absent(),
            List.of(),
            List.of());

    /**
     * One measured cell of the table.
     *
     * @param document e.g. 047
     * @param format e.g. docx
     * @param field e.g. target
     */
    record Key(String document, String format, String field) {}

    private final Odds odds;
    private final Map<Key, Reckoning> cells = new TreeMap<>(
            Comparator.comparing(Key::document).thenComparing(Key::format).thenComparing(Key::field));

    Measurement(Odds odds) {
        this.odds = odds;
    }

    Measurement run() {
        for (String format : Readers.FORMATS) {
            for (Path file : CaseFiles.docs(format)) {
                measure(file.getFileName().toString().substring(0, 3), format, Readers.forms(file));
            }
        }
        runRaw();
        for (Path file : CaseFiles.workbooks()) {
            String document = WORKBOOKS.getOrDefault(file.getFileName().toString(), "");
            measure(document, "xlsx", Readers.forms(file));
        }
        return this;
    }

    /** The flattened texts only; a form that is not found misses all its values. */
    Measurement runRaw() {
        for (Path file : CaseFiles.raw()) {
            measure(file.getFileName().toString().substring(0, 3), "raw", Readers.formsOrNone(file));
        }
        return this;
    }

    private void measure(String document, String format, List<Form> forms) {
        List<Truth> truths = Truth.of(document);
        for (int i = 0; i < truths.size(); i++) {
            Form form = i < forms.size() ? forms.get(i) : NOTHING;
            new Comparison(truths.get(i), form, format, odds)
                    .compare()
                    .forEach((field, part) -> cells.merge(
                            new Key(document, format, field), part, (a, b) -> Reckoning.sum(List.of(a, b))));
        }
    }

    Reckoning format(String format) {
        return sum(key -> key.format().equals(format));
    }

    Reckoning document(String document, String format) {
        return sum(key -> key.format().equals(format) && key.document().equals(document));
    }

    Reckoning field(String field, String format) {
        return sum(key -> key.format().equals(format) && key.field().equals(field));
    }

    Collection<String> documents() {
        return cells.keySet().stream().map(Key::document).distinct().toList();
    }

    Collection<String> fields() {
        return cells.keySet().stream().map(Key::field).distinct().sorted().toList();
    }

    private Reckoning sum(Predicate<Key> wanted) {
        List<Reckoning> parts = new ArrayList<>();
        cells.forEach((key, part) -> {
            if (wanted.test(key)) {
                parts.add(part);
            }
        });
        return Reckoning.sum(parts);
    }
}
