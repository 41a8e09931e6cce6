package hengji.documents.unseen;

import hengji.core.form.BudgetLine;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.core.form.Task;
import hengji.documents.recognise.words.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a person reads in one form, held against what was read. */
final class Expectation {
    private static final List<String> ROLES =
            Stream.of(hengji.core.form.BudgetRole.values()).map(Enum::name).toList();

    private final List<String> truth;
    private final Form form;
    private final List<String> defects = new ArrayList<>();

    private Expectation(List<String> truth, Form form) {
        this.truth = truth;
        this.form = form;
    }

    /** Every difference, a line each. */
    static List<String> defects(List<String> truth, Form form) {
        Expectation expectation = new Expectation(truth, form);
        expectation.heads();
        expectation.money();
        expectation.goals();
        expectation.tasks();
        expectation.rows();
        expectation.rest();
        return expectation.defects;
    }

    private List<String> lines(String word) {
        return truth.stream()
                .filter(line -> line.equals(word) || line.startsWith(word + " "))
                .map(line -> line.substring(word.length()).strip())
                .toList();
    }

    private String line(String word) {
        List<String> lines = lines(word);
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    private static String[] cells(String line, int count) {
        String[] cells = Arrays.copyOf(line.split("\\|", -1), count);
        for (int i = 0; i < count; i++) {
            cells[i] = cells[i] == null ? "" : cells[i].strip();
        }
        return cells;
    }

    private void heads() {
        if (!List.of(line("kind").split("\\|", -1)).contains(form.kind().name())) {
            defects.add("kind " + form.kind());
        }
        text("year", line("year"), form.heads().fiscalYear());
        text("org", line("org"), form.heads().organization());
        text("project", line("project"), form.heads().project());
        text("super", line("super"), form.heads().supervisor());
        text("ucode", line("ucode"), form.heads().unitCode());
        text("pcode", line("pcode"), form.heads().projectCode());
        text("region", line("region"), form.heads().region());
        text("scope", line("scope"), form.heads().scope().map(hengji.core.form.Scope::chinese));
        text(
                "title",
                line("title").isEmpty() ? printed(form.heads().title()) : line("title"),
                form.heads().title());
        String unit = form.budget().unitStated() ? form.budget().unit().chinese() : "-";
        if (!unit.equals(line("unit"))) {
            defects.add("unit " + unit);
        }
    }

    private void money() {
        List<String> lines = truth.stream()
                .filter(line -> ROLES.contains(line.split(" ", 2)[0]))
                .toList();
        List<BudgetLine> read = form.budget().lines();
        if (lines.size() != read.size()) {
            defects.add("budget lines " + read.stream().map(BudgetLine::role).toList());
        }
        Map<String, Integer> seen = new HashMap<>();
        for (String line : lines) {
            String role = line.split(" ", 2)[0];
            int number = seen.merge(role, 1, Integer::sum);
            read.stream()
                    .filter(candidate -> candidate.role().name().equals(role))
                    .skip(number - 1L)
                    .findFirst()
                    .ifPresentOrElse(found -> money(line, role, found), () -> defects.add("budget without " + line));
        }
    }

    private void money(String line, String role, BudgetLine found) {
        String[] cells = cells(line.substring(role.length()), 6);
        number(role + " initial", cells[0], found.initial());
        number(role + " adjusted", cells[1], found.adjusted());
        number(role + " executed", cells[2], found.executed());
        number(role + " rate", cells[3], found.rate());
        number(role + " weight", cells[4], found.weight());
        number(role + " score", cells[5], found.score());
    }

    private void goals() {
        List<String> lines = lines("goal");
        if (lines.size() != form.goals().size()) {
            defects.add("goals " + form.goals().size());
        }
        for (int i = 0; i < Math.min(lines.size(), form.goals().size()); i++) {
            Goal goal = form.goals().get(i);
            String[] halves = (lines.get(i) + " ").split("=>", -1);
            text("goal " + goal.number(), halves[0], goal.text());
            text("goal achieved " + goal.number(), halves.length > 1 ? halves[1] : "", goal.achieved());
        }
    }

    private void tasks() {
        List<String> lines = lines("task");
        if (lines.size() != form.tasks().size()) {
            defects.add("tasks " + form.tasks().size());
        }
        for (int i = 0; i < Math.min(lines.size(), form.tasks().size()); i++) {
            Task task = form.tasks().get(i);
            String[] cells = cells(lines.get(i), 4);
            text("task name", cells[0], task.name());
            text("task content", cells[1], task.content());
            number("task amount", cells[2], task.amount());
            text("task achieved", cells[3], task.achieved());
        }
    }

    private void rows() {
        List<String> lines = lines("row");
        List<Indicator> read = form.indicators();
        if (lines.size() != read.size()) {
            defects.add("rows " + read.stream().map(Indicator::label).toList());
            return;
        }
        List<String> reasons = lines("reason");
        String[] above = {"", ""};
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = cells(lines.get(i), 12);
            for (int level = 0; level < 2; level++) {
                above[level] = cells[level].equals("\"") ? above[level] : cells[level];
                cells[level] = above[level];
            }
            String start = (i + 1) + " ";
            for (String reason : reasons) {
                cells[10] = reason.startsWith(start) ? reason.substring(start.length()) : cells[10];
            }
            row(i + 1 + ". ", cells, read.get(i));
        }
    }

    private void row(String at, String[] cells, Indicator row) {
        text(at + "level1", cells[0], row.level1());
        text(at + "level2", cells[1], row.level2());
        text(at + "name", cells[2], row.name());
        text(at + "sign", cells[3], row.sign().map(Expectation::sign));
        figure(at + "target", cells[4], row.target());
        text(at + "unit", cells[5], row.unit());
        figure(at + "actual", cells[6], row.actual());
        number(at + "weight", cells[7], row.weight());
        number(at + "score", cells[8], row.score());
        number(at + "review", cells[9], row.reviewScore());
        text(at + "reason", cells[10], row.reason());
        text(at + "judgement", cells[11], row.judgement().map(Enum::name));
    }

    private static String sign(Sign sign) {
        return Texts.key(sign.chinese());
    }

    private void rest() {
        String[] total = cells(line("total"), 2);
        number("total weight", total[0], form.total().weight());
        number("total score", total[1], form.total().score());
        text("grade", line("grade"), form.grade());
        for (String said : lines("says")) {
            String[] words = said.split(" ", 2);
            boolean kept = form.texts().stream()
                    .anyMatch(block ->
                            (words[0].equals("*") || Texts.key(block.heading()).contains(Texts.key(words[0])))
                                    && Texts.key(block.text()).contains(Texts.key(words[1])));
            if (!kept) {
                defects.add("texts without " + said);
            }
        }
        for (String note : lines("note")) {
            if (form.notes().stream().noneMatch(found -> found.message().zh().contains(note))) {
                defects.add("no note of " + note);
            }
        }
    }

    private void figure(String what, String expected, Field<Figure> read) {
        boolean number = expected.matches("[-+]?\\d+(\\.\\d+)?");
        if (number) {
            number(what, expected, read.map(figure -> figure.number().orElse(new BigDecimal("-987654321"))));
            return;
        }
        text(what, expected, read.map(Figure::text));
        read.value().flatMap(Figure::number).ifPresent(found -> defects.add(what + " is no number: " + found));
    }

    private void number(String what, String expected, Field<BigDecimal> read) {
        String found = read.value()
                .map(value -> value.stripTrailingZeros().toPlainString())
                .orElseGet(() -> printed(read));
        String wanted = expected.isEmpty()
                ? ""
                : expected.startsWith("?")
                        ? expected
                        : new BigDecimal(expected).stripTrailingZeros().toPlainString();
        if (!found.equals(wanted)) {
            defects.add(what + " expected [" + wanted + "] read [" + found + "]");
        }
    }

    private void text(String what, String expected, Field<?> read) {
        String found = printed(read);
        if (!Texts.key(found).equals(Texts.key(expected))) {
            defects.add(what + " expected [" + expected.strip() + "] read [" + found + "]");
        }
    }

    private static String printed(Field<?> field) {
        return switch (field) {
            case Field.Unreadable<?>(var source) -> "?" + source.raw();
            case Field.Known<?>(Object content, var _) -> content.toString();
            default -> "";
        };
    }
}
