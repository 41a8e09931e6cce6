package hengji.documents.paper;

import hengji.core.evaluation.Evaluation;
import hengji.core.form.Form;
import hengji.core.form.FormKind;
import hengji.core.scoring.ScoreSheet;
import hengji.documents.json.EvaluationCodec;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.pdf.PdfWriter;
import hengji.documents.paper.sheet.SheetWriter;
import hengji.documents.paper.web.WebWriter;
import hengji.documents.paper.word.WordWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All papers of one evaluation. The same evaluation gives the same bytes. */
public final class Papers {
    private Papers() {}

    /** The form in four formats, the opinion, and, where the form is scored, report and explanation; the JSON last. */
    public static List<Paper> of(Evaluation evaluation, Edition edition) {
        List<Paper> papers = new ArrayList<>(form(evaluation, edition));
        papers.add(opinion(evaluation, edition));
        evaluation.score().ifPresent(sheet -> {
            if (evaluation.form().kind().isSelfEvaluation()) {
                papers.add(report(evaluation, sheet, edition));
            }
            papers.add(explanation(evaluation, sheet, edition));
        });
        String json = new EvaluationCodec().write(evaluation);
        papers.add(new Paper("evaluation.json", json.getBytes(StandardCharsets.UTF_8)));
        return papers;
    }

    /** The form alone: docx, xlsx, pdf and html. */
    public static List<Paper> form(Evaluation evaluation, Edition edition) {
        Form form = evaluation.form();
        Layout layout = FormLayout.of(form, edition, evaluation.score(), footer(evaluation, edition));
        String name = name(form.kind());
        return List.of(
                new Paper(name + ".docx", WordWriter.write(layout)),
                new Paper(name + ".xlsx", SheetWriter.write(layout, name)),
                new Paper(name + ".pdf", PdfWriter.write(layout)),
                new Paper(name + ".html", WebWriter.write(layout)));
    }

    /** 绩效目标审核意见. */
    public static Paper opinion(Evaluation evaluation, Edition edition) {
        Layout layout = Opinion.of(evaluation, footer(evaluation, edition));
        return new Paper("绩效目标审核意见.docx", WordWriter.write(layout));
    }

    private static Paper report(Evaluation evaluation, ScoreSheet sheet, Edition edition) {
        Layout layout = Report.of(evaluation, sheet, edition, footer(evaluation, edition));
        return new Paper(layout.title() + ".docx", WordWriter.write(layout));
    }

    private static Paper explanation(Evaluation evaluation, ScoreSheet sheet, Edition edition) {
        Layout layout = Explanation.of(evaluation, sheet, footer(evaluation, edition));
        return new Paper("计算说明.docx", WordWriter.write(layout));
    }

    static Footer footer(Evaluation evaluation, Edition edition) {
        String left = edition == Edition.DRAFT
                ? Edition.DRAFT.chinese() + " · 口径 " + evaluation.pack().id() + " 第"
                        + evaluation.pack().version() + "版 · 衡绩 " + ProductVersion.TEXT
                : "";
        return new Footer(left, CheckCode.of(evaluation.form(), evaluation.pack()));
    }

    static String name(FormKind kind) {
        return switch (kind) {
            case DEPARTMENT_TARGET, PROJECT_TARGET, TRANSFER_TARGET -> "绩效目标表";
            case DEPARTMENT_SELF_EVALUATION, PROJECT_SELF_EVALUATION, TRANSFER_SELF_EVALUATION -> "绩效自评表";
            case MONITORING -> "绩效运行监控表";
            case SCORECARD -> "部门整体评分表";
            case UNKNOWN -> "绩效表";
        };
    }
}
