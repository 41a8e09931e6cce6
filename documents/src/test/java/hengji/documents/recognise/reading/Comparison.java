package hengji.documents.recognise.reading;

import com.fasterxml.jackson.databind.JsonNode;
import hengji.core.explain.Place;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Figure;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import hengji.core.form.Source;
import hengji.documents.recognise.words.Labels;
import hengji.documents.recognise.words.Signs;
import hengji.documents.recognise.words.Texts;
import hengji.documents.recognise.words.Traditional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Compares a form with its transcription, field by field. */
final class Comparison {
    private final Truth truth;
    private final Form form;
    private final String name;
    private final String format;
    private final Odds odds;
    private final Map<String, Reckoning> fields = new TreeMap<>();

    Comparison(Truth truth, Form form, String format, Odds odds) {
        this.truth = truth;
        this.form = form;
        this.name = truth.id() + "." + format;
        this.odds = odds;
        this.format = format;
    }

    Map<String, Reckoning> compare() {
        heads();
        budget();
        rows();
        return fields;
    }

    private void heads() {
        Truth.text(truth.node(), "title")
                .ifPresent(title -> judge(
                        "title",
                        "-",
                        title,
                        form.heads().title(),
                        text -> plain(title).startsWith(plain(text)) ? title : text));
        Truth.text(truth.node(), "kind").ifPresent(kind -> {
            outcome("kind", "-", kindOutcome(kind(kind)), kind, form.kind().name());
        });
        check("year", truth.node(), "year", form.heads().fiscalYear(), String::valueOf);
        if (!truth.isResolved("organization")) {
            check("organization", truth.node(), "organization", form.heads().organization(), text -> text);
        }
        check("total_weight", truth.node(), "total_weight", form.total().weight(), BigDecimal::toPlainString);
        check("total_score", truth.node(), "total_score", form.total().score(), BigDecimal::toPlainString);
        check("grade", truth.node(), "grade", form.grade(), text -> text);
    }

    private Outcome kindOutcome(FormKind expected) {
        if (form.kind() == FormKind.UNKNOWN) {
            return form.notes().isEmpty() ? Outcome.SILENT : Outcome.NOTED;
        }
        return form.kind() == expected ? Outcome.RIGHT : Outcome.WRONG;
    }

    private static FormKind kind(String title) {
        boolean target = title.contains("目标表") || title.contains("申报表");
        if (title.contains("评分指标")) {
            return FormKind.SCORECARD;
        }
        if (title.contains("转移支付")) {
            return target ? FormKind.TRANSFER_TARGET : FormKind.TRANSFER_SELF_EVALUATION;
        }
        if (title.contains("整体")) {
            return target ? FormKind.DEPARTMENT_TARGET : FormKind.DEPARTMENT_SELF_EVALUATION;
        }
        return target ? FormKind.PROJECT_TARGET : FormKind.PROJECT_SELF_EVALUATION;
    }

    private void budget() {
        JsonNode printed = truth.node().path("budget");
        Budget budget = form.budget();
        Truth.text(printed, "unit")
                .ifPresent(unit -> outcome(
                        "budget unit",
                        "-",
                        unit.equals(budget.unit().chinese()) ? Outcome.RIGHT : Outcome.WRONG,
                        unit,
                        budget.unit().chinese()));
        Optional<BudgetLine> total = budget.find(BudgetRole.TOTAL);
        Optional<BudgetLine> fiscal = budget.find(BudgetRole.FISCAL).or(() -> budget.find(BudgetRole.CENTRAL));
        money("initial", printed, total.map(BudgetLine::initial));
        money("total", printed, total.map(Comparison::planned));
        money("executed", printed, total.map(BudgetLine::executed));
        money("rate", printed, total.map(BudgetLine::rate));
        money("weight", printed, total.map(BudgetLine::weight));
        money("score", printed, total.map(BudgetLine::score));
        money("fiscal", printed, fiscal.map(Comparison::planned));
        money("fiscal_executed", printed, fiscal.map(BudgetLine::executed));
        money("carryover", printed, budget.find(BudgetRole.CARRIED_OVER).map(Comparison::planned));
        money("other", printed, budget.find(BudgetRole.OTHER).map(Comparison::planned));
        money("other_executed", printed, budget.find(BudgetRole.OTHER).map(BudgetLine::executed));
        money("fiscal_rate", printed, fiscal.map(BudgetLine::rate));
        money("other_rate", printed, budget.find(BudgetRole.OTHER).map(BudgetLine::rate));
        money("planned", printed, total.map(BudgetLine::initial));
        money("basic", printed, budget.find(BudgetRole.BASIC).map(Comparison::planned));
        money("project", printed, budget.find(BudgetRole.PROJECT).map(Comparison::planned));
    }

    private static Field<BigDecimal> planned(BudgetLine line) {
        return line.adjusted() instanceof Field.Absent ? line.initial() : line.adjusted();
    }

    private void money(String key, JsonNode printed, Optional<Field<BigDecimal>> field) {
        check("budget " + key, printed, key, field.orElse(Field.absent()), BigDecimal::toPlainString);
    }

    private void rows() {
        List<Indicator> open = new ArrayList<>(form.indicators());
        int number = 0;
        for (JsonNode row : truth.indicators()) {
            number++;
            String wanted = rowName(Truth.text(row, "l3").orElse(""));
            Optional<Indicator> found = open.stream()
                    .filter(candidate -> isSame(wanted, candidate.label()))
                    .findFirst();
            found.ifPresent(open::remove);
            row(number, row, found);
        }
        open.forEach(extra -> field("rows").invented(name + " row " + extra.row() + " " + extra.label()));
    }

    private static String rowName(String printed) {
        return plain(Labels.withoutNameNumber(printed));
    }

    private void row(int number, JsonNode row, Optional<Indicator> found) {
        String at = String.valueOf(number);
        value(at, "l1", row, found.map(Indicator::level1), Labels::withoutPoints);
        value(at, "l2", row, found.map(Indicator::level2), Labels::withoutPoints);
        value(at, "l3", row, found.map(Indicator::name), Labels::withoutNameNumber);
        check(at, "operator", row, found.map(Indicator::sign).orElse(Field.absent()), Sign::code, Comparison::sign);
        target(at, row, found.map(Indicator::target).orElse(Field.absent()));
        check(at, "target_text", row, found.map(Indicator::target).orElse(Field.absent()), Figure::text, text -> text);
        value(at, "unit", row, found.map(Indicator::unit), text -> text);
        check(at, "actual", row, found.map(Indicator::actual).orElse(Field.absent()), Figure::text, text -> text);
        check(
                at,
                "weight",
                row,
                found.map(Indicator::weight).orElse(Field.absent()),
                BigDecimal::toPlainString,
                text -> text);
        check(
                at,
                "score",
                row,
                found.map(Indicator::score).orElse(Field.absent()),
                BigDecimal::toPlainString,
                text -> text);
        value(at, "deviation", row, found.map(Indicator::reason), text -> text);
    }

    private static String sign(String printed) {
        return Signs.find(printed).map(Sign::code).orElse(printed);
    }

    /** A target counts as read by its number, or by its words with or without the sign before them. */
    private void target(String at, JsonNode row, Field<Figure> field) {
        String printed = Truth.text(row, "target").orElse("");
        check(at, "target", row, field, figure -> shown(figure, printed), text -> text);
    }

    private static String shown(Figure figure, String printed) {
        String text = plain(figure.text());
        String bare = Signs.findPrefix(text).map(Signs.Prefix::rest).orElse(text);
        boolean words = text.equals(plain(printed)) || bare.equals(plain(printed));
        return words ? printed : figure.number().map(BigDecimal::toPlainString).orElse(text);
    }

    private void value(
            String row, String key, JsonNode node, Optional<Field<String>> field, Function<String, String> trim) {
        check(row, key, node, field.orElse(Field.absent()), text -> text, trim);
    }

    private <T> void check(String key, JsonNode node, String truthKey, Field<T> field, Function<T, String> show) {
        Truth.text(node, truthKey).ifPresent(printed -> judge(key, "-", printed, field, show));
    }

    private <T> void check(
            String row,
            String key,
            JsonNode node,
            Field<T> field,
            Function<T, String> show,
            Function<String, String> trim) {
        Truth.text(node, key).ifPresent(printed -> judge(key, row, trim.apply(printed), field, show));
    }

    private <T> void judge(String key, String row, String printed, Field<T> field, Function<T, String> show) {
        Optional<String> read = field.value().map(show);
        String raw = field.findSource().map(Source::raw).orElse("");
        boolean same = read.filter(text -> same(printed, text)).isPresent();
        boolean empty = field instanceof Field.Blank && plain(raw).equals(plain(printed));
        if (same || empty) {
            outcome(key, row, Outcome.RIGHT, printed, read.orElse(raw));
        } else if (read.isPresent()) {
            outcome(key, row, Outcome.WRONG, printed, read.get());
        } else {
            outcome(key, row, isNoted(row, field, printed) ? Outcome.NOTED : Outcome.SILENT, printed, raw);
        }
    }

    private <T> boolean isNoted(String row, Field<T> field, String printed) {
        Optional<Place> place = field.findSource().map(Source::place);
        return form.notes().stream()
                .anyMatch(note -> (note.row().isPresent()
                                && String.valueOf(note.row().getAsInt()).equals(row))
                        || place.filter(note.place()::equals).isPresent()
                        || plain(note.message().zh()).contains(plain(printed))
                        || namesRow(row, plain(note.message().zh())));
    }

    /** A note that names the indicator speaks of its whole row. */
    private boolean namesRow(String row, String note) {
        if (row.equals("-")) {
            return false;
        }
        String name = Truth.text(truth.indicators().get(Integer.parseInt(row) - 1), "l3")
                .orElse("");
        return rowName(name).length() > 3 && note.contains(rowName(name));
    }

    /** Where the transcription is normalised to simplified characters, what is read is compared so too. */
    private boolean same(String printed, String read) {
        return isSame(printed, read) || sameNumber(plain(printed), plain(read));
    }

    private boolean isSame(String printed, String read) {
        boolean normalised = truth.node().path("text_normalized").asBoolean();
        return plain(printed).equals(plain(normalised ? Traditional.folded(read) : read));
    }

    private static boolean sameNumber(String printed, String read) {
        String digits = printed.replaceAll("(?:%|万元|元)$", "").replace(",", "");
        try {
            return new BigDecimal(digits).compareTo(new BigDecimal(read)) == 0;
        } catch (NumberFormatException words) {
            return false;
        }
    }

    static String plain(String text) {
        StringBuilder kept = new StringBuilder();
        Texts.folded(text)
                .chars()
                .filter(c -> !Texts.isSpace((char) c) && c != '⏎')
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    private void outcome(String key, String row, Outcome outcome, String printed, String read) {
        Optional<Odds.Odd> odd = outcome == Outcome.RIGHT ? Optional.empty() : odds.find(truth.id(), format, key, row);
        if (odd.isEmpty()) {
            field(key)
                    .count(
                            outcome,
                            name + " row " + row + " " + key + ": printed “" + printed + "”, read “" + read + "”");
        }
    }

    private Reckoning field(String key) {
        return fields.computeIfAbsent(key, _ -> new Reckoning());
    }
}
