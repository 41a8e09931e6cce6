package hengji.documents.paper;

import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import hengji.core.form.Form;
import hengji.core.form.ReadingNote;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;

/** The audit opinion (审核意见): the summary first, then every finding by severity and rule, with its cell and mending. */
final class Opinion {
    private static final int WIDTH = Layout.textWidth(false);

    private final Evaluation evaluation;
    private final Form form;

    private Opinion(Evaluation evaluation) {
        this.evaluation = evaluation;
        form = evaluation.form();
    }

    static Layout of(Evaluation evaluation, Footer footer) {
        return new Opinion(evaluation).layout(footer);
    }

    private Layout layout(Footer footer) {
        String title = form.kind().isSelfEvaluation() ? "绩效自评审核意见" : "绩效目标审核意见";
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, title));
        parts.add(heads());
        parts.add(Part.Line.of(Part.Style.SECTION, "一、总体意见"));
        summary().forEach(sentence -> parts.add(Part.Line.of(Part.Style.TEXT, sentence)));
        if (!evaluation.findings().isEmpty()) {
            parts.add(Part.Line.of(Part.Style.SECTION, "二、问题清单"));
            parts.add(findings());
        }
        if (!form.notes().isEmpty()) {
            parts.add(Part.Line.of(Part.Style.SECTION, "读取说明"));
            form.notes().forEach(note -> parts.add(note(note)));
        }
        parts.add(Part.Line.of(Part.Style.NOTE, closing()));
        return new Layout(title, false, parts, footer);
    }

    private PaperTable heads() {
        List<PaperRow> rows = List.of(
                pair("部门（单位）", FormFacts.subject(form), "年度", FormFacts.year(form)),
                pair("表种", form.kind().chinese(), "指标", FormFacts.size(form)),
                pair("审核口径", Sourced.pack(evaluation.pack()), "本地文件", Sourced.localDocument(evaluation.pack())));
        return PaperTable.of(WIDTH, List.of(18, 40, 12, 30), 0, rows, false);
    }

    private static PaperRow pair(String label, String text, String label2, String text2) {
        return PaperRow.of(
                PaperCell.label(label),
                PaperCell.of(text).aligned(Align.START),
                PaperCell.label(label2),
                PaperCell.of(text2).aligned(Align.START));
    }

    private List<String> summary() {
        List<String> sentences = new ArrayList<>();
        sentences.add(counts());
        if (form.kind().isTarget() && evaluation.score().isEmpty()) {
            sentences.add("本表没有完成值，尚不能评分；年度结束填报完成值后再测算。");
        }
        if (!form.notes().isEmpty()) {
            sentences.add("读取时有 " + form.notes().size() + " 处需要留意，列在“读取说明”。");
        }
        return sentences;
    }

    private String counts() {
        if (evaluation.findings().isEmpty()) {
            return "未发现问题。";
        }
        long errors = count(Severity.ERROR);
        String verdict = errors == 0 ? "没有必须退回修改的错误。" : "错误须改正后再报送，确有特殊情况的写明理由并由单位负责人确认。";
        return "共发现 " + evaluation.findings().size() + " 项：错误 " + errors + " 项，警告 " + count(Severity.WARNING) + " 项，提示 "
                + count(Severity.HINT) + " 项。" + verdict + "警告请逐项核实，能改的改，不改的说明理由；提示供参考。";
    }

    private long count(Severity severity) {
        return evaluation.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private PaperTable findings() {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(PaperCell.label("指标行"), PaperCell.label("单元格"), PaperCell.label("问题")));
        FindingGroup.of(form, evaluation.findings()).forEach(group -> rows.addAll(group.rows()));
        return PaperTable.of(WIDTH, List.of(9, 20, 71), 1, rows, false).setSmall();
    }

    private static Part note(ReadingNote note) {
        return Part.Line.of(
                Part.Style.TEXT, note.place().chinese() + "：" + note.message().zh());
    }

    private String closing() {
        return "本意见由衡绩 " + ProductVersion.TEXT + " 按所列口径逐项比对得出，供审核人员参考，不代替人工判断。" + "标“未与原文核对”的条款以正式文件为准。";
    }
}
