package hengji.policies;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Citation;
import hengji.core.policy.Force;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/packs.md}: what every shipped pack says, and who says so. */
class PacksPageTest {
    private static final Path PAGE = Path.of(System.getProperty("hengji.root", ".."), "docs", "packs.md");

    private final Packs packs = Packs.shipped();

    @Test
    void the_page_says_what_the_packs_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("hengji.record")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private String page() {
        StringBuilder page = new StringBuilder("""
                # 评分口径 · Rule packs

                由测试写成，重写：`mvn -pl policies -am test -Dtest=PacksPageTest -Dhengji.record=true`。
                Written by a test. A pack is laid on the one it extends; each table lists only what its own layer sets.
                “未核对”：数值尚未与正式文本逐条比对，所以不写条款号。*Not verified*: nobody has compared the value with the official text yet.
                没有本地文件的口径，在报告中写“参照”，并注明“本地文件未录入”。

                文件样式、可用的键和拒绝的理由见 [decisions/rule-packs-as-data.md](decisions/rule-packs-as-data.md)。
                """);
        packs.all().forEach(pack -> section(page, packs.sheet(pack.id()).orElseThrow()));
        return page.toString();
    }

    private static void section(StringBuilder page, PackSheet sheet) {
        List<PackSheet.Row> own = sheet.rows().stream()
                .filter(row -> row.layer().equals(sheet.id()))
                .toList();
        page.append("\n## ")
                .append(sheet.id())
                .append("：")
                .append(sheet.title().zh())
                .append("\n\n");
        page.append(sheet.title().en()).append(". 层级 ").append(String.join(" → ", sheet.layers()));
        page.append("；有效期 ").append(Years.text(sheet.validity()));
        page.append(sheet.region().map(code -> "；区划 " + code).orElse("；全国")).append("。\n\n");
        page.append("| 项目 | 键 | 值 | 来源 | 有效期 | 核对 | 性质 |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        own.forEach(row -> page.append(line(row)));
    }

    private static String line(PackSheet.Row row) {
        String name = row.part().isEmpty() ? row.name() : row.name() + "：" + row.part();
        return "| "
                + String.join(
                        " | ",
                        cell(name),
                        "`" + row.key() + "`",
                        cell(row.value()),
                        cell(source(row.citation())),
                        Years.text(row.validity()),
                        row.citation().verified() ? "已核对" : "未核对",
                        row.force() == Force.BINDING ? "刚性" : "默认")
                + " |\n";
    }

    private static String source(Citation citation) {
        return citation.number().isPresent()
                ? citation.chinese() + "《" + citation.document() + "》"
                : citation.chinese() + "：" + citation.document();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
