package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.audit.WrittenReport;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Papers that go together carry check codes of different versions (校验码不一致). A scan without text shows no code, so
 * only codes that can be read are compared.
 */
final class VersionsDiffer implements Rule {
    static final RuleCard CARD = new RuleCard(
            69,
            Wording.of("纸质件与电子表版本不一致", "Papers of different versions"),
            Wording.of("盖章件、报告上的校验码与电子表的是否相同？", "Do the sealed paper, the report and the form carry one check code?"),
            Wording.of(
                    "盖章以后又改了电子表，两份材料就对不上。",
                    "If the form was changed after sealing, the two papers do not belong together."),
            Wording.of("重新打印最终版并盖章，或者退回到盖章的版本。", "Print and seal the final version, or go back to the sealed one."),
            Sources.AGREEMENT);

    private static final Pattern CODE = Pattern.compile("校验码[:：]?\\s*([0-9A-Za-z-]{4,})");

    /** A check code and where it was printed. */
    private record Printed(String code, Place place) {
        static Optional<Printed> find(String text, Place place) {
            Matcher matcher = CODE.matcher(text);
            return matcher.find() ? Optional.of(new Printed(matcher.group(1), place)) : Optional.empty();
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Optional<Printed> form = examination.form().texts().stream()
                .flatMap(block -> Printed.find(text(block), block.place()).stream())
                .findFirst();
        Optional<Printed> report = examination.surroundings().report().stream()
                .map(WrittenReport::paragraphs)
                .flatMap(List::stream)
                .flatMap(paragraph -> Printed.find(paragraph.text(), paragraph.place()).stream())
                .findFirst();
        return form
                .flatMap(one ->
                        report.filter(other -> !other.code().equals(one.code())).map(other -> finding(one, other)))
                .stream()
                .toList();
    }

    private static String text(TextBlock block) {
        return block.heading() + " " + block.text();
    }

    private static Finding finding(Printed form, Printed report) {
        Wording message = Wording.of(
                "表上的校验码为 " + form.code() + "，报告上的为 " + report.code() + "（"
                        + report.place().chinese() + "），不是同一版本。请统一为最终版后重新打印盖章。",
                "The form carries check code " + form.code() + ", the report " + report.code()
                        + "; they are of different versions. Print and seal the final one.");
        return Finding.of(CARD, Severity.ERROR, List.of(), form.place(), message);
    }
}
