package hengji.app.rollup;

import hengji.app.form.Line;
import hengji.app.form.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers that rows of a sheet have for the engine, from 1; blank lines have none.
 *
 * @param numbers by lineage
 */
record Rows(Map<String, Integer> numbers) {
    static Rows of(Sheet sheet) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Line line : sheet.rows()) {
            if (!line.isBlank()) {
                numbers.put(line.lineage(), numbers.size() + 1);
            }
        }
        return new Rows(Map.copyOf(numbers));
    }

    /** 0 for a row that is gone. */
    int number(String lineage) {
        return numbers.getOrDefault(lineage, 0);
    }

    Optional<String> find(int number) {
        return numbers.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
