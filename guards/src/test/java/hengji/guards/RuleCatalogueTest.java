package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.audit.Rule;
import hengji.core.audit.RuleCard;
import hengji.core.evaluation.Rulebook;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes docs/rules.md from the cards; record again with -Dhengji.record=true. */
class RuleCatalogueTest {
    private static final Path PAGE = Path.of(System.getProperty("hengji.root", ".."), "docs", "rules.md");

    @Test
    void the_page_says_what_the_cards_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("hengji.record")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        return """
                # 审核规则目录 · The rules

                由测试按规则卡生成，请勿手改；`mvn test -Dhengji.record=true` 重新生成。
                Written by a test from the rules' cards; do not edit.

                规则编号公开、不复用。“依据”只写文件名称和文号；没有文件规定的写明“系统默认口径”。

                """
                + Rulebook.all().stream()
                        .map(Rule::card)
                        .map(RuleCatalogueTest::section)
                        .collect(Collectors.joining("\n"));
    }

    private static String section(RuleCard card) {
        return "## " + card.code() + " " + card.title().zh() + " · "
                + card.title().en() + "\n\n"
                + line("问题", "Question", card.question())
                + line("为什么", "Why", card.why())
                + line("怎么改", "How to mend", card.mend())
                + "| 依据 Rests on | " + cited(card.citation()) + " |\n";
    }

    private static String line(String zh, String en, Wording wording) {
        boolean first = zh.equals("问题");
        String head = first ? "| | |\n| --- | --- |\n" : "";
        return head + "| " + zh + " " + en + " | " + cell(wording.zh()) + "<br>" + cell(wording.en()) + " |\n";
    }

    private static String cited(Citation citation) {
        String number = citation.number().map(text -> "（" + text + "）").orElse("");
        String verified = citation.verified() || citation.number().isEmpty() ? "" : "，条文未核对";
        return cell(citation.basis().chinese() + "：" + citation.document() + number + verified);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
