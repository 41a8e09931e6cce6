package hengji.documents.paper;

import hengji.core.evaluation.Evaluation;
import hengji.core.form.Form;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import java.util.List;
import java.util.Optional;

/** The papers of one form, each to be made alone and in one format. */
public enum PaperKind {
    /** The form itself. */
    FORM,
    /** 绩效目标审核意见. */
    OPINION,
    /** 自评报告; only of scored self-evaluations. */
    REPORT,
    /** 计算说明; only of scored forms. */
    EXPLANATION;

    /** The formats it is made in, the one to work on first. */
    public List<PaperFormat> formats() {
        return this == FORM
                ? List.of(PaperFormat.DOCX, PaperFormat.XLSX, PaperFormat.PDF, PaperFormat.HTML)
                : List.of(PaperFormat.DOCX, PaperFormat.PDF, PaperFormat.HTML);
    }

    /** Its name, as the file is called. */
    public String chinese(Form form) {
        return switch (this) {
            case FORM -> Papers.name(form.kind());
            case OPINION -> "绩效目标审核意见";
            case REPORT -> Report.title(form);
            case EXPLANATION -> "计算说明";
        };
    }

    /** The paper; absent where the form has none of this kind. */
    public Optional<Layout> layout(Evaluation evaluation, Edition edition) {
        Footer footer = Papers.footer(evaluation, edition);
        return switch (this) {
            case FORM -> Optional.of(FormLayout.of(evaluation.form(), edition, evaluation.score(), footer));
            case OPINION -> Optional.of(Opinion.of(evaluation, footer));
            case REPORT ->
                evaluation
                        .score()
                        .filter(_ -> evaluation.form().kind().isSelfEvaluation())
                        .map(sheet -> Report.of(evaluation, sheet, edition, footer));
            case EXPLANATION -> evaluation.score().map(sheet -> Explanation.of(evaluation, sheet, footer));
        };
    }
}
