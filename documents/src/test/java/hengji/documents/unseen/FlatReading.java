package hengji.documents.unseen;

import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.documents.recognise.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was read of a flattened form, held against what a person reads in the drawn one: as much as may be, and nothing else. */
final class FlatReading {
    private final List<String> wrong = new ArrayList<>();
    private int values;
    private int right;

    /** Everything read that the form does not say, and every row lost without a word. */
    List<String> wrong() {
        return wrong;
    }

    int values() {
        return values;
    }

    int right() {
        return right;
    }

    void form(List<String> truth, Form form) {
        List<Indicator> open = new ArrayList<>(form.indicators());
        String[] above = {"", ""};
        for (String line : truth) {
            if (line.startsWith("row ")) {
                row(cells(line.substring(4), above), open, form);
            }
        }
        open.forEach(row -> wrong.add("invented " + row.label()));
    }

    /** A form nobody found: its values are missing. */
    void missed(List<String> truth) {
        String[] above = {"", ""};
        truth.stream().filter(line -> line.startsWith("row ")).forEach(line -> count(cells(line.substring(4), above)));
    }

    private void count(String[] cells) {
        for (String cell : cells) {
            values += cell.isEmpty() ? 0 : 1;
        }
    }

    private static String[] cells(String line, String[] above) {
        String[] cells = Arrays.copyOf(line.split("\\|", -1), 9);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i] == null ? "" : cells[i].strip();
        }
        for (int level = 0; level < 2; level++) {
            above[level] = cells[level].equals("\"") ? above[level] : cells[level];
            cells[level] = above[level];
        }
        return cells;
    }

    private void row(String[] cells, List<Indicator> open, Form form) {
        Optional<Indicator> found = open.stream()
                .filter(row -> key(row.label()).equals(key(cells[2])))
                .findFirst();
        found.ifPresent(open::remove);
        if (found.isEmpty()) {
            count(cells);
            boolean noted = form.notes().stream()
                    .anyMatch(note -> key(note.message().zh()).contains(key(cells[2])));
            if (!noted) {
                wrong.add("lost without a word: " + cells[2]);
            }
            return;
        }
        Indicator row = found.get();
        text(cells[2], "level1", cells[0], row.level1());
        text(cells[2], "level2", cells[1], row.level2());
        text(cells[2], "name", cells[2], row.name());
        check(cells[2], "sign", cells[3], row.sign(), Sign::chinese);
        check(cells[2], "target", cells[4], row.target(), figure -> shown(figure, cells[4]));
        text(cells[2], "unit", cells[5], row.unit());
        check(cells[2], "actual", cells[6], row.actual(), figure -> shown(figure, cells[6]));
        number(cells[2], "weight", cells[7], row.weight());
        number(cells[2], "score", cells[8], row.score());
    }

    private static String shown(Figure figure, String wanted) {
        return figure.number()
                .map(number -> plain(number.toPlainString()))
                .filter(number -> number.equals(plain(wanted)))
                .orElse(figure.text());
    }

    private void number(String row, String what, String wanted, Field<BigDecimal> read) {
        check(row, what, plain(wanted), read, number -> plain(number.toPlainString()));
    }

    private static String plain(String number) {
        return number.matches("-?\\d+(\\.\\d+)?")
                ? new BigDecimal(number).stripTrailingZeros().toPlainString()
                : number;
    }

    private void text(String row, String what, String wanted, Field<String> read) {
        check(row, what, wanted, read, text -> text);
    }

    private <T> void check(String row, String what, String wanted, Field<T> read, Function<T, String> show) {
        values += wanted.isEmpty() ? 0 : 1;
        Optional<String> found = read.value().map(show);
        if (found.isPresent() && !key(plain(found.get())).equals(key(plain(wanted)))) {
            wrong.add(row + " " + what + " expected [" + wanted + "] read [" + found.get() + "]");
        } else if (found.isPresent()) {
            right++;
        }
    }

    private static String key(String text) {
        return Texts.key(text);
    }
}
