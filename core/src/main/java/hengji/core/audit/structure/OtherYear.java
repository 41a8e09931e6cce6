package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Passage;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.policy.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** HJ049: has a text that was carried over kept another year's number? */
final class OtherYear implements Rule {
    private static final RuleCard CARD = new RuleCard(
            49,
            Wording.of("沿用旧表", "Left from another year"),
            Wording.of(
                    "文字中是否留有其他年度、旧单位名称或以后年度的文号？",
                    "Does a text keep another year, a former name of the office or a later document number?"),
            Wording.of(
                    "照抄旧表会把旧任务、旧单位当成今年的目标批复和公开。",
                    "What was copied from an old form is then approved and published as this year's."),
            Wording.of(
                    "改为本年度的表述；确需引用其他年度的，写明“较××年”等。",
                    "Say it for this year; where another year is meant, say that it is a comparison."),
            Citation.systemDefault("目标与预算年度一致"));

    private static final Pattern YEAR = Pattern.compile("(?<![\\d〔\\[（(-])(20\\d{2})\\s*年");
    private static final Pattern NUMBER = Pattern.compile("[〔\\[（(](20\\d{2})[〕\\]）)]\\s*\\d+\\s*号");
    private static final Pattern SPAN = Pattern.compile("20\\d{2}年?\\s*[-—–~～至到]+\\s*20\\d{2}");
    private static final String CENTURY = "20";
    private static final int CONTEXT = 6;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        if (form.heads().year().isEmpty()) {
            return List.of();
        }
        int year = form.heads().year().getAsInt();
        Set<String> context =
                examination.pack().get(Vocabulary.OTHER_YEAR_CONTEXT).value();
        Set<String> formerNames = formerNames(examination);
        return examination.passages().stream()
                .filter(passage -> mayBeOld(passage, formerNames) && isPlan(passage))
                .flatMap(passage ->
                        Stream.of(year(passage, year, context), number(passage, year), name(passage, formerNames)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Most texts name no year and need no closer look. */
    private static boolean mayBeOld(Passage passage, Set<String> formerNames) {
        return !formerNames.isEmpty() || passage.text().contains(CENTURY);
    }

    /** Reasons, achievements and reports may look back; the title, goals, tasks and names may not. */
    private static boolean isPlan(Passage passage) {
        String label = passage.label().zh();
        return passage.part() != Passage.Part.REMARKS
                && (passage.part() != Passage.Part.INDICATORS || label.endsWith("指标名称"))
                && !label.endsWith("完成情况");
    }

    private static Optional<Finding> year(Passage passage, int year, Set<String> context) {
        Matcher years = YEAR.matcher(passage.text());
        while (years.find()) {
            int named = Integer.parseInt(years.group(1));
            if (named < year && !isMeant(passage.text(), years.start(), years.end(), context)) {
                return Optional.of(finding(
                        passage,
                        "写着“" + years.group() + "”，而本表是 " + year + " 年度。请核对是否沿用了旧表。",
                        "says “" + years.group() + "” in a form of " + year + ". Was it left from an old form?"));
            }
        }
        return Optional.empty();
    }

    private static boolean isMeant(String text, int start, int end, Set<String> context) {
        String around = text.substring(Math.max(0, start - CONTEXT), Math.min(text.length(), end + CONTEXT));
        return context.stream().anyMatch(around::contains)
                || SPAN.matcher(around).find();
    }

    private static Optional<Finding> number(Passage passage, int year) {
        return NUMBER.matcher(passage.text())
                .results()
                .filter(match -> Integer.parseInt(match.group(1)) > year)
                .findFirst()
                .map(match -> finding(
                        passage,
                        "引用了 " + match.group(1) + " 年的文号“" + match.group() + "”，晚于本表的 " + year + " 年度。请核对。",
                        "cites the later document number “" + match.group() + "” in a form of " + year
                                + ". Please check."));
    }

    private static Optional<Finding> name(Passage passage, Set<String> formerNames) {
        return formerNames.stream()
                .filter(passage.text()::contains)
                .findFirst()
                .map(name -> finding(
                        passage,
                        "仍写着旧单位名称“" + name + "”。请改为现名称。",
                        "still has the former name “" + name + "”. Use the present one."));
    }

    private static Set<String> formerNames(Examination examination) {
        String now = examination.form().heads().organization().value().orElse("");
        return examination.surroundings().history().stream()
                .flatMap(form -> form.heads().organization().value().stream())
                .filter(name -> !now.isEmpty() && !name.isBlank() && !now.contains(name))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Finding finding(Passage passage, String zh, String en) {
        return Finding.of(
                CARD,
                Severity.WARNING,
                passage.rows(),
                passage.place(),
                Wording.of(passage.label().zh() + zh, "The " + passage.label().en() + " " + en));
    }
}
