package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One measure in several spellings of its unit (度量单位写法不一). */
final class UnitsMixed implements Rule {
    static final RuleCard CARD = new RuleCard(
            39,
            Wording.of("度量单位写法不一", "One measure, several units"),
            Wording.of("同一种数量，是不是用了几种单位写法？", "Is one kind of quantity written in several units?"),
            Wording.of("单位写法不一，汇总和比对时容易加错、比错。", "Units written in several ways lead to wrong sums and comparisons."),
            Wording.of(
                    "全表统一写法：人数统一用“人”，人次统一用“人次”，大数统一换算。",
                    "Use one way of writing throughout the form; convert large numbers alike."),
            Citation.systemDefault("度量单位写法核对"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Map<String, List<Quantity>> byBase = Quantities.of(examination).all().stream()
                .collect(Collectors.groupingBy(row -> row.unit().base(), LinkedHashMap::new, Collectors.toList()));
        return byBase.values().stream()
                .filter(UnitsMixed::isMixed)
                .map(UnitsMixed::finding)
                .toList();
    }

    /** Two spellings of one scale: 名 and 人. A scale of its own, such as 万人, is no fault by itself. */
    private static boolean isMixed(List<Quantity> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.unit().exponent(), Collectors.mapping(UnitsMixed::symbol, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(symbols -> symbols.size() > 1);
    }

    private static String symbol(Quantity row) {
        return row.unit().symbol();
    }

    private static Finding finding(List<Quantity> rows) {
        Map<String, List<String>> bySymbol = rows.stream()
                .collect(Collectors.groupingBy(
                        UnitsMixed::symbol,
                        LinkedHashMap::new,
                        Collectors.mapping(row -> String.valueOf(row.row().row()), Collectors.toList())));
        String zh = bySymbol.entrySet().stream()
                .map(entry -> "“" + entry.getKey() + "”（第 " + String.join("、", entry.getValue()) + " 行）")
                .collect(Collectors.joining("、"));
        String en = bySymbol.entrySet().stream()
                .map(entry -> "“" + entry.getKey() + "” (rows " + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        Wording message = Wording.of(
                "同一种数量写了几种单位：" + zh + "。请全表统一写法。",
                "One kind of quantity in several units: " + en + ". Use one throughout the form.");
        Quantity first = rows.getFirst();
        return Finding.of(
                CARD,
                Severity.WARNING,
                rows.stream().map(row -> row.row().row()).toList(),
                Mention.place(first.row().unit(), first.row().place()),
                message);
    }
}
