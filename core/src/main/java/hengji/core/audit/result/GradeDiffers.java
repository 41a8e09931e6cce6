package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Mention;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.exact.Decimals;
import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.policy.Cited;
import hengji.core.policy.Grade;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The printed grade is not the one of the printed total (等级与总分不符). */
final class GradeDiffers implements Rule {
    static final RuleCard CARD = new RuleCard(
            65,
            Wording.of("等级与总分不符", "Grade does not fit the total"),
            Wording.of("表上的评价等级是否与总分所在档一致？", "Is the printed grade the one of the printed total?"),
            Wording.of("等级对外通报、与预算挂钩，不能与分数不符。", "Grades are published and tied to budgets; they must fit the score."),
            Wording.of(
                    "按评分口径的等级标准改正等级；总分有误的先改总分。",
                    "Correct the grade by the bands; if the total is wrong, correct that first."),
            Sources.EVALUATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        Form form = examination.form();
        Cited<List<Grade>> grades = examination.pack().scoring().grades();
        Optional<Grade> printed = form.grade().value().flatMap(text -> named(text, grades.value()));
        Optional<BigDecimal> total = form.total().score().value();
        return printed
                .flatMap(grade -> total.flatMap(points -> due(points, grades.value())
                        .filter(due -> !due.equals(grade))
                        .map(due -> finding(form.grade(), points, due, grades))))
                .stream()
                .toList();
    }

    /** 优, 优秀 and "优（90 分以上）" name one grade; a text that begins like none names none. */
    private static Optional<Grade> named(String text, List<Grade> grades) {
        return grades.stream()
                .filter(grade -> text.strip().startsWith(grade.name()))
                .findFirst();
    }

    private static Optional<Grade> due(BigDecimal total, List<Grade> grades) {
        return grades.stream()
                .filter(grade -> total.compareTo(grade.from()) >= 0)
                .findFirst();
    }

    private static Finding finding(Field<String> field, BigDecimal total, Grade due, Cited<List<Grade>> grades) {
        String printed = Mention.raw(field);
        Wording message = Wording.of(
                "表上等级为“" + printed + "”，总分 " + Decimals.text(total) + " 应为“" + due.name() + "”（"
                        + Decimals.text(due.from()) + " 分起）。请改正等级。",
                "The printed grade is “" + printed + "”; a total of " + Decimals.text(total) + " is “" + due.name()
                        + "” (from " + Decimals.text(due.from()) + "). Correct the grade.");
        return Finding.of(CARD, Severity.ERROR, List.of(), Mention.place(field, Place.WHOLE), message)
                .citing(grades.citation());
    }
}
