package hengji.cli;

import hengji.core.explain.Basis;
import hengji.core.policy.Force;
import hengji.policies.PackSheet;

/** Every number of a pack as plain text: the value on one line, what says so on the next. */
final class PackText {
    private final Console console;

    PackText(Console console) {
        this.console = console;
    }

    void print(PackSheet sheet) {
        console.print(sheet.title().in(console.language()) + " (" + sheet.id() + " " + sheet.version() + ")");
        console.print(console.choose("层级：", "Layers: ") + String.join(" → ", sheet.layers()));
        console.print(console.choose("适用年度：", "Years: ") + PacksCommand.years(sheet.validity()));
        sheet.rows().forEach(this::print);
    }

    private void print(PackSheet.Row row) {
        console.print("");
        console.print((row.part().isEmpty() ? row.name() : row.name() + " · " + row.part()) + "  =  " + row.value());
        console.print("    "
                + String.join(
                        "  ", force(row), row.layer(), PacksCommand.years(row.validity()), verified(row), source(row)));
    }

    private String force(PackSheet.Row row) {
        return row.force() == Force.BINDING ? console.choose("刚性", "binding") : console.choose("默认", "default");
    }

    private String verified(PackSheet.Row row) {
        if (row.citation().basis() == Basis.SYSTEM_DEFAULT) {
            return console.choose("无文件规定", "no document");
        }
        return row.citation().verified()
                ? console.choose("已与原文核对", "verified")
                : console.choose("未与原文核对", "not verified");
    }

    private static String source(PackSheet.Row row) {
        return row.citation().chinese() + "：" + row.citation().document();
    }
}
