package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.audit.Finding;
import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.audit.Severity;
import hengji.core.audit.WrittenReport;
import hengji.core.exact.Decimals;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.List;

/** Figures in the written report are not those of the form (报告数据与自评表不一致). */
final class ReportFiguresDiffer implements Rule {
    static final RuleCard CARD = new RuleCard(
            66,
            Wording.of("报告数据与自评表不一致", "Report and form disagree"),
            Wording.of(
                    "自评报告里的预算、执行率、得分和完成值与自评表是否一致？",
                    "Are the report's budget, execution, score and actuals those of the form?"),
            Wording.of(
                    "报告和表对不上，是退回最多的原因之一。", "Reports that disagree with their forms are among the most common returns."),
            Wording.of("以核实后的数据为准，把报告和表改成一致。", "Find out which is right and make the two agree."),
            Sources.AGREEMENT);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> examine(Examination examination) {
        return examination
                .surroundings()
                .report()
                .filter(_ -> Results.present(examination.form()))
                .map(report -> compare(report, examination))
                .orElse(List.of());
    }

    private static List<Finding> compare(WrittenReport report, Examination examination) {
        List<FormFact> facts = FormFact.all(examination);
        List<Finding> found = new ArrayList<>();
        for (WrittenReport.Paragraph paragraph : report.paragraphs()) {
            for (FormFact fact : facts) {
                fact.findContradiction(paragraph.text())
                        .ifPresent(figure -> found.add(finding(report, paragraph, fact, figure)));
            }
        }
        return found;
    }

    private static Finding finding(
            WrittenReport report, WrittenReport.Paragraph paragraph, FormFact fact, String figure) {
        String own = Decimals.text(fact.value()) + fact.unit();
        Wording message = Wording.of(
                "报告《" + report.file() + "》" + paragraph.place().chinese() + "写“" + fact.name() + "”为 " + figure
                        + "，表上为 " + own + "。请核实后改成一致。",
                "The report " + report.file() + ", " + paragraph.place().text() + ", gives “" + fact.name() + "” as "
                        + figure + ", the form says " + own + ". Make the two agree.");
        return Finding.of(CARD, Severity.WARNING, fact.rows(), fact.place(), message);
    }
}
