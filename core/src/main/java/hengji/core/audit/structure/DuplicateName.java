package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.FirstLevel;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Sameness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HJ014: does one second level hold the same name twice? */
final class DuplicateName implements Rule {
    private static final RuleCard CARD = new RuleCard(
            14,
            Wording.of("指标重名", "Duplicate name"),
            Wording.of("同一二级指标下是否有同名的三级指标？", "Does one second level hold the same name twice?"),
            Wording.of("同一件事计两次分，得分虚高。", "The same thing is then scored twice."),
            Wording.of("删去重复的一项，或改名写清两项各指什么。", "Delete one, or rename both so that each says what it measures."),
            Citation.systemDefault("同级指标不重名"));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        if (!form.kind().hasIndicators()) {
            return List.of();
        }
        return alike(form.indicators(), row -> Sameness.key(row.label()))
                .filter(rows -> !Sameness.key(rows.getFirst().label()).isEmpty())
                .flatMap(rows -> alike(rows, DuplicateName::level))
                .map(DuplicateName::finding)
                .toList();
    }

    /** The rows that have one key with others. */
    private static Stream<List<Indicator>> alike(List<Indicator> rows, Function<Indicator, String> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1);
    }

    private static String level(Indicator row) {
        String level1 = FirstLevel.stem(row.level1().value().orElse(""));
        String level2 = FirstLevel.stem(row.level2().value().orElse(""));
        return level1 + "\n" + level2;
    }

    private static Finding finding(List<Indicator> rows) {
        Indicator first = rows.getFirst();
        String numbers = rows.stream().map(row -> String.valueOf(row.row())).collect(Collectors.joining("、"));
        String level2 = first.level2().value().orElse("");
        return Finding.of(
                CARD,
                Severity.ERROR,
                Mention.numbers(rows),
                Mention.place(rows.getLast().name(), rows.getLast().place()),
                Wording.of(
                        "第 " + numbers + " 行在“" + level2 + "”下同名：“" + first.label() + "”。请删去重复项或改名区分。",
                        "Rows " + numbers.replace("、", ", ") + " under “" + level2 + "” have one name: “"
                                + first.label() + "”. Delete or rename."));
    }
}
