package hengji.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.explain.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes {@code docs/workflow.md}; record again with -Dhengji.record=true. */
class WorkflowPageTest {
    static final java.nio.file.Path PAGE =
            java.nio.file.Path.of(System.getProperty("hengji.root", ".."), "docs", "workflow.md");

    @Test
    void the_page_says_what_the_table_says() throws IOException {
        String page = page();
        if (Boolean.getBoolean("hengji.record")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        return """
                # 一年的流程 · A form's way through the year

                由测试写成，重写：`mvn -pl core test -Dtest=WorkflowPageTest -Dhengji.record=true`。
                Written by a test from the table in `hengji.core.workflow`; do not edit.

                这里是通行的流程；各地可以增减、调换环节，改变办理股室和环节名称。任何操作都要求年度未关闭；系统管理员、安全管理员、安全审计员不办理业务。
                The usual way; a region may leave out, swap and rename steps or give one to another division. Every action asks
                for an open year; administrators and auditors take no part.

                ## 目标等级 · Grades of a target form

                """
                + grades()
                + Arrays.stream(PathKind.values())
                        .map(WorkflowPageTest::section)
                        .collect(Collectors.joining());
    }

    private static String grades() {
        String rows = Arrays.stream(TargetGrade.values())
                .map(grade -> "| " + grade.wording().zh() + " "
                        + grade.wording().en() + " | " + grade.consequence().zh() + "<br>"
                        + grade.consequence().en() + " |\n")
                .collect(Collectors.joining());
        return "%s，条文未核对。与评价结果的优、良、中、差是两回事。Not the grades of a result.\n\n| 等级 Grade | 之后 What follows |\n| --- | --- |\n%s"
                .formatted(TargetGrade.citation().chinese(), rows);
    }

    private static String section(PathKind kind) {
        Path path = Path.standard(kind);
        return "\n## %s · %s\n\n```mermaid\n%s```\n\n%s\n```mermaid\n%s```\n"
                .formatted(
                        kind.wording().zh(),
                        kind.wording().en(),
                        path.diagram(Language.CHINESE),
                        path.table(),
                        path.diagram(Language.ENGLISH));
    }
}
