package hengji.app.result;

import hengji.core.exact.Decimals;
import hengji.core.result.Facts;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import hengji.documents.paper.sheet.PlainList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 绩效结果应用情况表, and the list of it for the budget system. */
final class UsePaper {
    static final String NAME = "绩效结果应用情况表";
    private static final List<Integer> SHARES = List.of(1, 3, 5, 5, 3, 3, 2, 2, 3, 6);

    private UsePaper() {}

    static Layout layout(int year, String bureau, List<Item> items) {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(new PaperRow(Stream.of("序号", "编码", "项目（部门）", "单位", "预算数", "等级", "执行率", "应用", "金额", "依据")
                .map(PaperCell::label)
                .toList()));
        items.forEach(item -> rows.add(row(rows.size(), item)));
        List<Part> parts = List.of(
                Part.Line.of(Part.Style.TITLE, year + "年度" + NAME),
                Part.Line.of(Part.Style.SUBTITLE, bureau + "　金额单位：万元"),
                PaperTable.of(Layout.textWidth(true), SHARES, 1, rows, false),
                Part.Line.of(Part.Style.NOTE, "等级后注“自评”的由单位自评得出，未经财政核查。金额为下一年度预算的核减数；“保留”不核减。没有决定的留空。"));
        return new Layout(year + "年度" + NAME, true, parts, new Footer("", ""));
    }

    private static PaperRow row(int number, Item item) {
        return PaperRow.of(
                PaperCell.of(Integer.toString(number)),
                PaperCell.of(item.matter().code()),
                start(item.matter().isProject() ? item.matter().name() : "部门整体"),
                start(item.matter().organisation().name()),
                PaperCell.of(item.budget()),
                PaperCell.of(grade(item)),
                PaperCell.of(item.execution().isEmpty() ? "" : item.execution() + "%"),
                PaperCell.of(verdict(item)),
                PaperCell.of(item.decided()
                        .map(decided -> Item.money(Optional.of(decided.amount())))
                        .orElse("")),
                start(ground(item)));
    }

    /** For the budget system: codes and figures as texts of one table. */
    static PlainList list(int year, List<Item> items) {
        return new PlainList(
                "结果应用",
                List.of(
                        "评价年度",
                        "预算单位编码",
                        "预算单位名称",
                        "项目编码",
                        "项目名称",
                        "预算数（万元）",
                        "评价等级",
                        "等级来源",
                        "执行率（%）",
                        "结果应用",
                        "核减金额（万元）",
                        "依据",
                        "决定人",
                        "与建议一致"),
                items.stream().map(item -> cells(year, item)).toList());
    }

    private static List<String> cells(int year, Item item) {
        Optional<Decided> decided = item.decided();
        return List.of(
                Integer.toString(year),
                item.matter().organisation().code(),
                item.matter().organisation().name(),
                item.matter().projectCode(),
                item.matter().isProject() ? item.matter().name() : "",
                item.budget(),
                item.grade(),
                item.proposal()
                        .facts()
                        .grade()
                        .map(Facts.Graded::by)
                        .map(by -> by.wording().zh())
                        .orElse(""),
                item.proposal().facts().execution().map(Decimals::text).orElse(""),
                verdict(item),
                decided.map(one -> Item.money(Optional.of(one.amount()))).orElse(""),
                ground(item),
                decided.map(Decided::by).orElse(""),
                decided.map(one -> one.follows() ? "是" : "否").orElse(""));
    }

    private static String grade(Item item) {
        return item.proposal()
                .facts()
                .grade()
                .map(graded -> graded.grade() + (graded.by() == Facts.By.SELF ? "（自评）" : ""))
                .orElse("");
    }

    private static String verdict(Item item) {
        return item.decided().map(decided -> decided.verdict().wording().zh()).orElse("");
    }

    /** A person's own ground, else that of the line of the table that was followed. */
    private static String ground(Item item) {
        return item.decided()
                .map(decided -> decided.ground().isBlank() ? decided.proposal() : decided.ground())
                .orElse("");
    }

    private static PaperCell start(String text) {
        return PaperCell.of(text).aligned(Align.START);
    }
}
