package hengji.app.remind;

import hengji.app.duty.Duty;
import hengji.documents.paper.sheet.PlainList;
import java.util.List;

/** Whom to call (电话表). */
final class PhoneList {
    private static final List<String> HEADER =
            List.of("序号", "单位编码", "单位", "表", "项目", "状态", "应报日期", "联系人", "联系电话", "结果（电话记录）");

    private PhoneList() {}

    static byte[] xlsx(List<Duty> duties) {
        List<List<String>> rows = java.util.stream.IntStream.range(0, duties.size())
                .mapToObj(place -> row(place + 1, duties.get(place)))
                .toList();
        return new PlainList("催报电话表", HEADER, rows).xlsx();
    }

    private static List<String> row(int number, Duty duty) {
        return List.of(
                Integer.toString(number),
                duty.body().code(),
                duty.body().name(),
                duty.kind().chinese(),
                duty.project().map(Duty.ProjectName::name).orElse(""),
                duty.isLate()
                        ? Status.LATE.wording().zh()
                        : duty.standing().wording().zh(),
                duty.due().map(Object::toString).orElse(""),
                duty.body().contact(),
                duty.body().phone(),
                "");
    }
}
