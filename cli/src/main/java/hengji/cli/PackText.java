package hengji.cli;

import hengji.core.policy.Force;
import hengji.policies.PackSheet;

/** Every number of a pack as plain text, with what says so. */
final class PackText {
    private PackText() {}

    static void print(PackSheet sheet, Console console) {
        console.print(sheet.title().in(console.language()) + " (" + sheet.id() + " " + sheet.version() + ")");
        console.print(console.choose("层级：", "Layers: ") + String.join(" → ", sheet.layers()));
        console.print(console.choose("适用年度：", "Years: ") + PacksCommand.years(sheet.validity()));
        console.print("");
        Columns columns = new Columns("lllllll");
        columns.row(
                console.choose("参数", "parameter"),
                console.choose("数值", "value"),
                console.choose("效力", "force"),
                console.choose("层", "layer"),
                console.choose("年度", "years"),
                console.choose("核对原文", "verified"),
                console.choose("出处", "source"));
        for (PackSheet.Row row : sheet.rows()) {
            columns.row(
                    row.part().isEmpty() ? row.name() : row.name() + " · " + row.part(),
                    row.value(),
                    row.force() == Force.BINDING ? console.choose("刚性", "binding") : console.choose("默认", "default"),
                    row.layer(),
                    PacksCommand.years(row.validity()),
                    row.citation().verified() ? console.choose("已核对", "yes") : console.choose("未核对", "no"),
                    row.citation().chinese() + "：" + row.citation().document());
        }
        columns.lines().forEach(console::print);
    }
}
