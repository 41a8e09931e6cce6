package hengji.app.rectification;

import hengji.app.organisation.Tree;
import hengji.documents.paper.sheet.PlainList;
import java.util.List;
import java.util.stream.IntStream;

/** The ledger as a workbook (整改台账). */
final class LedgerSheet {
    static final String TITLE = "整改台账";
    private static final List<String> HEADER = List.of(
            "序号", "编号", "年度", "单位编码", "单位", "来源", "指标", "存在问题", "依据", "整改要求", "责任人", "整改期限", "状态", "整改措施和完成情况", "销号日期");

    private LedgerSheet() {}

    static byte[] xlsx(List<Matter> matters, Tree tree) {
        List<List<String>> rows = IntStream.range(0, matters.size())
                .mapToObj(place -> row(place + 1, matters.get(place), tree))
                .toList();
        return new PlainList(TITLE, HEADER, rows).xlsx();
    }

    private static List<String> row(int number, Matter matter, Tree tree) {
        var body = tree.get(matter.organisation());
        return List.of(
                Integer.toString(number),
                matter.code(),
                Integer.toString(matter.year()),
                body.code(),
                body.name(),
                matter.origin().wording().zh(),
                matter.found().indicator(),
                matter.found().problem(),
                matter.found().ground(),
                matter.found().demand(),
                matter.responsible(),
                matter.due().toString(),
                matter.state().wording().zh(),
                matter.measures(),
                matter.closed().map(Object::toString).orElse(""));
    }
}
