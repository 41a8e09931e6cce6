package hengji.core.audit.structure;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.form.Goal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HJ021: has every goal indicators for more than half of what it promises? */
final class GoalHasIndicator implements Rule {
    private static final RuleCard CARD = new RuleCard(
            21,
            Wording.of("目标有指标", "Goals have indicators"),
            Wording.of("每条总体目标提到的事项是否有指标支撑？", "Has every goal indicators for more than half of what it promises?"),
            Wording.of("目标写了而没有指标，等于没有承诺。", "What a goal says and no indicator shows is no promise."),
            Wording.of(
                    "为目标中的事项补设指标，或删去年内不做的内容。",
                    "Add indicators for what the goal names, or leave out what is not done this year."),
            Citation.systemDefault("目标、任务、指标相互对应"));

    private static final Pattern CLAUSE = Pattern.compile("[，。；;,！!\\s]+");

    /** Clauses that a message quotes. */
    private static final int QUOTED = 4;

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        if (!form.kind().hasIndicators() || form.indicators().isEmpty()) {
            return List.of();
        }
        Keywords keywords = Keywords.of(examination);
        return form.goals().stream()
                .flatMap(goal -> check(goal, keywords, examination).stream())
                .toList();
    }

    private static Optional<Finding> check(Goal goal, Keywords keywords, Examination examination) {
        List<String> clauses = CLAUSE.splitAsStream(goal.text().value().orElse(""))
                .filter(clause -> !examination.lexicon().words(clause).isEmpty())
                .distinct()
                .toList();
        List<String> bare = clauses.stream()
                .filter(clause -> isBare(examination.lexicon().words(clause), keywords))
                .toList();
        return isThin(clauses.size(), bare.size(), examination.form().kind())
                ? Optional.of(finding(goal, clauses, bare))
                : Optional.empty();
    }

    /** A department's goals are its programme; a project tells a story around its one goal and is asked for less. */
    private static boolean isThin(int clauses, int bare, FormKind kind) {
        return kind.isDepartment() ? bare > 0 && 2 * bare >= clauses : bare > 1 && bare == clauses;
    }

    /** Whether nothing in the form speaks of these words, not even what it speaks of everywhere. */
    private static boolean isBare(List<String> words, Keywords keywords) {
        return words.stream()
                        .allMatch(word ->
                                keywords.isCommon(word) || keywords.about(word).isEmpty())
                && !words.stream().allMatch(keywords::isCommon);
    }

    private static Finding finding(Goal goal, List<String> clauses, List<String> bare) {
        String quoted =
                bare.stream().limit(QUOTED).map(clause -> "“" + clause + "”").collect(Collectors.joining("、"))
                        + (bare.size() > QUOTED ? " 等 " + bare.size() + " 处" : "");
        boolean none = bare.size() == clauses.size();
        return Finding.of(
                CARD,
                Severity.WARNING,
                List.of(),
                Mention.place(goal.text(), goal.place()),
                Wording.of(
                        "目标" + goal.number() + (none ? "没有对应的指标" : "的指标单薄") + "：" + quoted + "没有指标。请补设，或删去年内不做的内容。",
                        "Goal " + goal.number() + (none ? " has no indicator" : " is thin on indicators")
                                + ": none for " + quoted + ". Add some, or drop what is not done this year."));
    }
}
