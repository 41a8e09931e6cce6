package hengji.core.audit.content;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.policy.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows that speak of all bodies and count them differently (“全部”的数不一样). */
final class AllCountedDifferently implements Rule {
    static final RuleCard CARD = new RuleCard(
            38,
            Wording.of("“全部”的数不一样", "“All” counted differently"),
            Wording.of("几行都像是对全部单位讲的，个数却不一样？", "Do several rows speak of all bodies, yet count them differently?"),
            Wording.of(
                    "“全部学校”到底多少所不统一，完成率就没有可靠的分母。",
                    "As long as nobody knows how many “all” are, no rate has a reliable base."),
            Wording.of(
                    "说明各行的范围（学段、公办民办、是否含教学点）；范围相同的改成同一个数。",
                    "Say what each row covers; rows with the same scope get the same number."),
            Citation.systemDefault("全覆盖口径核对"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        WordList units = WordList.of(examination, Vocabulary.BODY_UNITS);
        WordList scope = WordList.of(examination, Vocabulary.WHOLE_SCOPE);
        Map<String, List<Quantity>> byUnit = Quantities.of(examination).all().stream()
                .filter(row -> units.holds(row.unit().base())
                        && scope.findWithin(row.row().label()).isPresent())
                .collect(Collectors.groupingBy(row -> row.unit().base(), LinkedHashMap::new, Collectors.toList()));
        return byUnit.values().stream()
                .filter(rows -> numbers(rows).distinct().count() > 1)
                .map(AllCountedDifferently::finding)
                .toList();
    }

    private static Stream<String> numbers(List<Quantity> rows) {
        return rows.stream().map(row -> Decimals.text(row.unit().inBase(row.number())));
    }

    private static Finding finding(List<Quantity> rows) {
        List<Integer> places = rows.stream().map(row -> row.row().row()).toList();
        String unit = rows.getFirst().unit().base();
        String which = places.stream().map(String::valueOf).collect(Collectors.joining("、"));
        String counts = numbers(rows).collect(Collectors.joining("、"));
        Wording message = Wording.of(
                "第 " + which + " 行都像是对全部单位讲的，却分别是 " + counts + " " + unit + "。请说明各自的范围；范围相同的改成同一个数。",
                "Rows " + which.replace("、", ", ") + " all seem to speak of all bodies, yet count "
                        + counts.replace("、", ", ") + " " + unit
                        + ". Say what each covers; the same scope gets the same number.");
        return Finding.of(CARD, Severity.HINT, places, rows.getFirst().targetPlace(), message);
    }
}
