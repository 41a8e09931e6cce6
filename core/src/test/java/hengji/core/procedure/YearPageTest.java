package hengji.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.monitoring.WarningWay;
import hengji.core.recheck.RecheckWay;
import hengji.core.rectification.Rectification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/year.md}; record again with -Dhengji.record=true. */
class YearPageTest {
    private static final Path PAGE = Path.of(System.getProperty("hengji.root", ".."), "docs", "year.md");

    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        String page = page();
        if (Boolean.getBoolean("hengji.record")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        return """
                # 年中和年后的办理程序 · What passes between offices after approval

                由测试写成，重写：`mvn -pl core test -Dtest=YearPageTest -Dhengji.record=true`。
                Written by a test from the tables in `hengji.core.monitoring`, `recheck` and `rectification`; do not edit.
                目标和自评表本身的流程见 [workflow.md](workflow.md)。
                """
                + List.of(WarningWay.procedure(), Rectification.procedure(), RecheckWay.procedure()).stream()
                        .map(procedure -> "\n## %s · %s\n\n%s"
                                .formatted(
                                        procedure.title().zh(),
                                        procedure.title().en(),
                                        procedure.table()))
                        .collect(Collectors.joining());
    }
}
