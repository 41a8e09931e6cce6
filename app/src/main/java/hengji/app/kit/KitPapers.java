package hengji.app.kit;

import hengji.app.evidence.Evidence;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.frame.Dates;
import hengji.app.frame.Say;
import hengji.core.explain.Language;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;

/** The papers of a kit that no form holds: cover with contents, letter, list of evidence, rectification. */
final class KitPapers {
    private static final int WIDTH = Layout.textWidth(false);
    private static final Say CHINESE = new Say(Language.CHINESE);

    private final Kit kit;
    private final Footer footer;

    KitPapers(Kit kit, String checkCode) {
        this.kit = kit;
        this.footer = new Footer("", checkCode);
    }

    /** 封面和目录. */
    Layout cover(List<String> files) {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(
                PaperCell.label("序号"), PaperCell.label("材料"), PaperCell.label("情况"), PaperCell.label("说明")));
        int number = 0;
        for (KitItem item : kit.items()) {
            rows.add(PaperRow.of(
                    PaperCell.of(Integer.toString(++number)),
                    start(item.name().zh()),
                    PaperCell.of(item.standing().wording().zh()),
                    start(item.note().zh())));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, title()));
        parts.add(Part.Line.of(Part.Style.SUBTITLE, kit.organisation().name()));
        parts.add(Part.Line.of(Part.Style.HEADING, "目　录"));
        parts.add(PaperTable.of(WIDTH, List.of(1, 5, 2, 5), 1, rows, false));
        parts.add(Part.Line.of(Part.Style.HEADING, "文件清单"));
        files.forEach(file -> parts.add(Part.Line.of(Part.Style.TEXT, file)));
        return layout(title(), parts);
    }

    /** 报送函; {@code results} is what the form says of the year in one sentence, empty where it says nothing yet. */
    Layout letter(String results, String bureau) {
        String about = "关于报送" + kit.year() + "年度部门整体支出绩效自评材料的函";
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, about));
        parts.add(Part.Line.of(Part.Style.SUBTITLE, kit.letter().documentNo()));
        String to = kit.letter().addressee().isBlank() ? bureau : kit.letter().addressee();
        parts.add(body(to + "："));
        parts.add(body("按照预算绩效管理要求，我单位已完成" + kit.year() + "年度部门整体支出绩效自评。" + results + "现将有关材料报上，请审核。"));
        parts.add(body("附件："));
        int number = 0;
        for (KitItem item : kit.items()) {
            if (item.part() != KitPart.LETTER && item.isPacked()) {
                parts.add(body(++number + ". " + item.name().zh()));
            }
        }
        parts.add(closing(kit.organisation().name() + "（盖章）"));
        kit.letter().documentDate().ifPresent(day -> parts.add(closing(Dates.day(CHINESE, day))));
        parts.add(
                body("（联系人：" + kit.letter().contact() + "　联系电话：" + kit.letter().phone() + "）"));
        return layout(about, parts);
    }

    /** 佐证材料目录. */
    Layout evidence(Sheet sheet, List<Evidence> files) {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(
                PaperCell.label("序号"), PaperCell.label("三级指标"), PaperCell.label("完成值"), PaperCell.label("佐证材料")));
        int number = 0;
        for (Line line : sheet.of(Block.ROW)) {
            if (!line.isBlank()) {
                rows.add(PaperRow.of(
                        PaperCell.of(Integer.toString(++number)),
                        start(line.text(Column.NAME)),
                        PaperCell.of(line.text(Column.ACTUAL) + line.text(Column.UNIT)),
                        start(proofs(line, files))));
            }
        }
        String title = kit.year() + "年度绩效自评佐证材料目录";
        return layout(
                title,
                List.of(
                        Part.Line.of(Part.Style.TITLE, title),
                        Part.Line.of(Part.Style.SUBTITLE, kit.organisation().name()),
                        PaperTable.of(WIDTH, List.of(1, 5, 3, 8), 1, rows, false)));
    }

    /** 上年整改情况. */
    Layout rectification() {
        String title = kit.year() - 1 + "年度绩效问题整改情况";
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Line.of(Part.Style.TITLE, title));
        parts.add(Part.Line.of(Part.Style.SUBTITLE, kit.organisation().name()));
        kit.letter().rectification().lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(body(line)));
        if (!kit.carried().isEmpty()) {
            parts.add(PaperTable.of(WIDTH, List.of(3, 3, 6, 6, 6, 3), 1, carried(), false)
                    .setSmall());
        }
        return layout(title, parts);
    }

    private List<PaperRow> carried() {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(
                PaperCell.label("编号"),
                PaperCell.label("来源"),
                PaperCell.label("存在问题"),
                PaperCell.label("整改要求"),
                PaperCell.label("整改措施和完成情况"),
                PaperCell.label("状态")));
        kit.carried()
                .forEach(matter -> rows.add(PaperRow.of(
                        PaperCell.of(matter.code()),
                        PaperCell.of(matter.origin().wording().zh()),
                        start(matter.found().problem()),
                        start(matter.found().demand()),
                        start(matter.measures()),
                        PaperCell.of(matter.state().wording().zh()))));
        return rows;
    }

    String title() {
        return kit.year() + "年度部门整体支出绩效自评材料";
    }

    private static String proofs(Line line, List<Evidence> files) {
        List<String> names = new ArrayList<>();
        files.stream()
                .filter(file -> file.lineage().equals(line.lineage()))
                .map(Evidence::name)
                .forEach(names::add);
        if (!line.text(Column.EVIDENCE).isBlank()) {
            names.addFirst(line.text(Column.EVIDENCE));
        }
        return String.join("；", names);
    }

    private static PaperCell start(String text) {
        return PaperCell.of(text).aligned(Align.START);
    }

    private static Part body(String text) {
        return Part.Line.of(Part.Style.BODY, text);
    }

    /** A table of the kit across the long side of the paper. */
    Layout across(String title, String unit, PaperTable table, String note) {
        List<Part> parts = List.of(
                Part.Line.of(Part.Style.TITLE, kit.year() + "年度" + title),
                Part.Line.of(Part.Style.SUBTITLE, kit.organisation().name() + "（盖章）　" + unit),
                table,
                Part.Line.of(Part.Style.NOTE, note));
        return new Layout(title, true, parts, footer);
    }

    private Layout layout(String title, List<Part> parts) {
        return new Layout(title, false, parts, footer);
    }

    private static Part closing(String text) {
        return Part.Line.of(Part.Style.CLOSING, text);
    }
}
