package hengji.documents.paper;

import hengji.core.evaluation.Evaluation;
import hengji.core.form.Form;
import hengji.core.policy.OutlineSection;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.layout.Span;
import hengji.documents.paper.layout.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * The self-evaluation report (自评报告) on the pack's outline. Figures come from the form and its scores only; what only
 * the office can write is marked 待填 in a 工作稿 and left open in the other editions.
 */
final class Report {
    private static final String NUMBERS = "一二三四五六七八九十";

    private final Evaluation evaluation;
    private final Edition edition;
    private final MoneyPassages money;
    private final ResultPassages results;

    private Report(Evaluation evaluation, ScoreSheet sheet, Edition edition) {
        this.evaluation = evaluation;
        this.edition = edition;
        money = new MoneyPassages(evaluation.form());
        results = new ResultPassages(evaluation, sheet, edition);
    }

    static Layout of(Evaluation evaluation, ScoreSheet sheet, Edition edition, Footer footer) {
        return new Report(evaluation, sheet, edition).layout(footer);
    }

    static String title(Form form) {
        return form.kind().isDepartment() ? "部门整体支出绩效自评报告" : "项目支出绩效自评报告";
    }

    private Layout layout(Footer footer) {
        Form form = evaluation.form();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, title(form)));
        parts.add(Part.Line.of(Part.Style.SUBTITLE, FormFacts.subject(form) + "　" + FormFacts.year(form) + "年度"));
        for (OutlineSection section : evaluation.pack().reportOutline().value()) {
            section(section, parts);
        }
        return new Layout(title(form), false, parts, footer);
    }

    private void section(OutlineSection section, List<Part> parts) {
        parts.add(Part.Line.of(Part.Style.HEADING, section.heading()));
        if (section.parts().isEmpty()) {
            parts.addAll(passage(section.heading()));
        }
        for (int i = 0; i < section.parts().size(); i++) {
            String heading = section.parts().get(i);
            parts.add(Part.Line.of(Part.Style.SUBHEADING, numbered(heading, i)));
            parts.addAll(passage(heading));
        }
    }

    private static String numbered(String heading, int index) {
        return heading.startsWith("（") ? heading : "（" + NUMBERS.charAt(index % NUMBERS.length()) + "）" + heading;
    }

    private List<Part> passage(String heading) {
        List<Part> known = known(heading);
        return known.isEmpty() ? List.of(open(heading)) : known;
    }

    private List<Part> known(String heading) {
        if (heading.contains("收入")) {
            return money.income();
        }
        if (heading.contains("结转") || heading.contains("结余")) {
            return money.unspent();
        }
        if (heading.contains("支出") || heading.contains("预算执行")) {
            return money.spending();
        }
        return results.find(heading);
    }

    private Part open(String heading) {
        if (edition != Edition.DRAFT) {
            return Part.Line.of(Part.Style.BODY, "");
        }
        return new Part.Line(Part.Style.BODY, List.of(new Span("【待填：" + heading + "】", Tone.OPEN)));
    }
}
