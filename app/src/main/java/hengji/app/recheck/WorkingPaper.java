package hengji.app.recheck;

import hengji.core.recheck.RowReview;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 复核底稿: one table for each indicator, with every deduction's arithmetic; the whole in a table before them. */
final class WorkingPaper {
    static final String TITLE = "绩效自评抽查复核底稿";
    private static final int WIDTH = Layout.textWidth(false);
    private static final List<Integer> SUMMARY = List.of(1, 6, 2, 2, 2, 2, 2);
    private static final List<Integer> SHEET = List.of(3, 5, 3, 5);

    private final Standing standing;
    private final List<RecheckPage.Line> lines;
    private final Map<Integer, List<Piece>> papers;

    WorkingPaper(Standing standing, List<RecheckPage.Line> lines, Map<Integer, List<Piece>> papers) {
        this.standing = standing;
        this.lines = lines;
        this.papers = papers;
    }

    Layout layout(boolean names) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, TITLE));
        parts.add(Part.Line.of(
                Part.Style.SUBTITLE, standing.name() + "　" + standing.head().year() + "年度"));
        parts.add(Part.Line.of(Part.Style.TEXT, standing.review().sentence().zh() + "。自评得分和核查得分分列，不合并、不一起排名。"));
        parts.add(summary());
        lines.forEach(line -> sheet(line, names, parts));
        parts.add(Part.Line.of(Part.Style.NOTE, "核查得分＝满分－各项扣分，不低于 0；扣分按评分口径的原因代码和固定比例计算。复核人签字：　　　　　　　　日期："));
        return new Layout(TITLE, false, parts, new Footer("", ""));
    }

    private PaperTable summary() {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(new PaperRow(Stream.of("行", "指标", "分值", "系统测算分", "自评得分", "核查得分", "佐证")
                .map(PaperCell::label)
                .toList()));
        lines.forEach(line -> rows.add(PaperRow.of(
                PaperCell.of(
                        line.row().isExecution()
                                ? ""
                                : Integer.toString(line.row().place())),
                PaperCell.of(line.row().label()).aligned(Align.START),
                PaperCell.of(Said.score(line.row().weight())),
                PaperCell.of(Said.score(line.row().computed())),
                PaperCell.of(Said.score(line.row().self())),
                PaperCell.of(line.review()
                        .map(found -> Said.score(found.score().points()))
                        .orElse("未复核")),
                PaperCell.of(proof(line)))));
        rows.add(PaperRow.of(
                PaperCell.of(""),
                PaperCell.label("合计"),
                PaperCell.of(""),
                PaperCell.of(Said.score(standing.computed())),
                PaperCell.of(Said.score(standing.self())),
                PaperCell.of(Said.score(standing.score().map(total -> total.points()))),
                PaperCell.of("")));
        return PaperTable.of(WIDTH, SUMMARY, 1, rows, false).setSmall();
    }

    private static String proof(RecheckPage.Line line) {
        return line.row().isExecution()
                ? ""
                : line.review().map(found -> found.proof().wording().zh()).orElse("");
    }

    private void sheet(RecheckPage.Line line, boolean names, List<Part> parts) {
        Row row = line.row();
        String number = row.isExecution() ? "" : "第 " + row.place() + " 行　";
        parts.add(Part.Line.of(Part.Style.SECTION, number + row.label()));
        List<PaperRow> rows = new ArrayList<>();
        if (!row.isExecution()) {
            rows.add(pair("一级、二级指标", row.level1() + "／" + row.level2(), "佐证认定", proof(line)));
        }
        rows.add(pair(row.isExecution() ? "预算" : "指标值", row.wanted(), row.isExecution() ? "执行" : "完成值", row.reached()));
        rows.add(pair("分值", Said.score(row.weight()), "系统测算分", Said.score(row.computed())));
        rows.add(pair(
                "自评得分",
                Said.score(row.self()),
                "核查得分",
                line.review().map(found -> Said.score(found.score().points())).orElse("未复核")));
        wide(rows, "单位说明", row.reason());
        wide(rows, "佐证材料", materials(row));
        row.latest().ifPresent(found -> wide(rows, "核实完成值", found.accepted()));
        row.latest().ifPresent(found -> wide(rows, "认定理由", found.proofReason()));
        line.review().ifPresent(found -> wide(rows, "扣分计算", computation(found)));
        row.latest().ifPresent(found -> wide(rows, "复核意见", found.opinion()));
        line.objection().ifPresent(objection -> wide(rows, "单位异议", objection.ground()));
        line.objection().ifPresent(objection -> wide(rows, "答复", objection.answer()));
        if (names) {
            row.latest().ifPresent(found -> wide(rows, "复核人", found.reviewer()));
        }
        parts.add(PaperTable.of(WIDTH, SHEET, 0, rows, false));
    }

    private String materials(Row row) {
        return papers.getOrDefault(row.place(), List.of()).stream()
                .map(piece -> piece.name()
                        + piece.dated().map(day -> "（" + day + "）").orElse("")
                        + (piece.file() == 0 ? "（只列名称，未上传）" : ""))
                .collect(Collectors.joining("；"));
    }

    private static String computation(RowReview review) {
        String steps = review.deductions().stream()
                .map(deduction -> deduction.step().name().zh() + "，"
                        + deduction.step().inputs().stream()
                                .map(input -> input.name() + " " + input.value())
                                .collect(Collectors.joining("，"))
                        + "，" + deduction.step().result() + " 分")
                .collect(Collectors.joining("；"));
        return (steps.isEmpty() ? "" : steps + "。") + Said.sum(review);
    }

    private static void wide(List<PaperRow> rows, String label, String text) {
        if (!text.isBlank()) {
            rows.add(PaperRow.of(
                    PaperCell.label(label),
                    PaperCell.of(text).aligned(Align.START).across(3)));
        }
    }

    private static PaperRow pair(String label, String text, String label2, String text2) {
        return PaperRow.of(
                PaperCell.label(label),
                PaperCell.of(text).aligned(Align.START),
                PaperCell.label(label2),
                PaperCell.of(text2).aligned(Align.START));
    }
}
