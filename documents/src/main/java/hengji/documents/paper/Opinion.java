package hengji.documents.paper;

import hengji.core.audit.Finding;
import hengji.core.audit.Severity;
import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Basis;
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
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        sources().forEach(source -> parts.add(Part.Line.of(Part.Style.NOTE, source)));
        parts.add(Part.Line.of(Part.Style.NOTE, closing()));
        return new Layout(title, false, parts, footer);
    }

    private PaperTable heads() {
        List<PaperRow> rows = List.of(
                pair("部门（单位）", FormFacts.subject(form), "年度", FormFacts.year(form)),
                pair("表种", form.kind().chinese(), "指标", FormFacts.size(form)),
                PaperRow.of(
                        PaperCell.label("审核口径"),
                        PaperCell.of(basis()).aligned(Align.START).across(3)));
        return PaperTable.of(WIDTH, List.of(14, 50, 10, 26), 0, rows, false);
    }

    private String basis() {
        return Sourced.pack(evaluation.pack()) + "；" + Sourced.localDocument(evaluation.pack());
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
        rows.add(PaperRow.of(PaperCell.label("级别"), PaperCell.label("问题、怎么改、指标行和〔单元格〕")));
        FindingGroup.of(form, evaluation.findings()).forEach(group -> rows.add(group.row()));
        return PaperTable.of(WIDTH, FindingGroup.SHARES, 1, rows, false).setSmall();
    }

    /** What the rules of the findings rest on, in full: documents first, then decisions that no document covers. */
    private List<String> sources() {
        String documents = evaluation.findings().stream()
                .map(Finding::citation)
                .filter(citation -> citation.basis() != Basis.SYSTEM_DEFAULT)
                .map(Sourced::text)
                .distinct()
                .collect(Collectors.joining("；"));
        String defaults = evaluation.findings().stream()
                .filter(finding -> finding.citation().basis() == Basis.SYSTEM_DEFAULT)
                .collect(Collectors.groupingBy(
                        finding -> finding.citation().document(),
                        TreeMap::new,
                        Collectors.mapping(finding -> finding.card().code(), Collectors.toCollection(TreeSet::new))))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().first()))
                .map(entry -> entry.getKey() + "（" + String.join("、", entry.getValue()) + "）")
                .collect(Collectors.joining("；"));
        return Stream.of(
                        documents.isEmpty() ? "" : "依据：" + documents,
                        defaults.isEmpty() ? "" : "没有注明文件的为系统默认口径：" + defaults)
                .filter(text -> !text.isEmpty())
                .map(text -> text + "。")
                .toList();
    }

    private static Part note(ReadingNote note) {
        return Part.Line.of(
                Part.Style.TEXT, note.place().chinese() + "：" + note.message().zh());
    }

    private String closing() {
        return "本意见供审核人员参考，不代替人工判断；标“未与原文核对”的条款以正式文件为准。";
    }
}
