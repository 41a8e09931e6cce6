package hengji.guards;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.guards.Launcher.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, from files on disk to the finished papers. */
class EvaluateTest {
    private static final Path SAMPLES = House.ROOT.resolve("samples");
    private static final Path DEMO = SAMPLES.resolve("demo-education-2024/self-evaluation.docx");
    private static final Path PUBLISHED = SAMPLES.resolve("quxian-education-2024/target.docx");

    @TempDir
    private Path folder = Path.of("");

    private Path out = Path.of("");

    @BeforeEach
    void choose() {
        out = folder.resolve("out");
    }

    @Test
    void a_self_evaluation_becomes_all_its_papers() {
        Run run = evaluate(DEMO);

        assertThat(names(out.resolve("self-evaluation")))
                .contains(
                        "绩效自评表.docx",
                        "绩效自评表.xlsx",
                        "绩效自评表.pdf",
                        "绩效自评表.html",
                        "绩效目标审核意见.docx",
                        "部门整体支出绩效自评报告.docx",
                        "计算说明.docx",
                        "evaluation.json");
        assertThat(out.resolve("汇总.xlsx")).exists();
        assertThat(run.out()).contains("示范县（虚构）教育局").contains("系统测算");
    }

    @Test
    void a_target_is_audited_and_says_that_nothing_can_be_scored_yet() {
        Run run = evaluate(PUBLISHED);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("尚无完成值，暂不能评分").contains("错误 0");
        assertThat(names(out.resolve("target")))
                .contains("绩效目标表.docx", "绩效目标审核意见.docx")
                .doesNotContain("部门整体支出绩效自评报告.docx");
    }

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        evaluate(DEMO);
        Map<String, byte[]> first = contents(out.resolve("self-evaluation"));
        Launcher.run("evaluate", DEMO.toString(), "-o", out.toString(), "--force");
        Path second = folder.resolve("second");
        Launcher.run("evaluate", DEMO.toString(), "-o", second.toString());

        Map<String, byte[]> again = contents(second.resolve("self-evaluation"));
        assertThat(again.keySet()).isEqualTo(first.keySet());
        again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(first.get(name)));
    }

    @Test
    void a_bad_file_is_a_row_and_never_the_end_of_the_run() throws IOException {
        Path bad = Files.writeString(folder.resolve("坏文件.docx"), "PK\u0003\u0004 not a document");
        Run run = Launcher.run("evaluate", bad.toString(), PUBLISHED.toString(), "-o", out.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("坏文件.docx").doesNotContain("Exception");
        assertThat(out.resolve("target/evaluation.json")).exists();
        assertThat(out.resolve("汇总.xlsx")).exists();
    }

    @Test
    void a_run_goes_on_where_it_stopped() throws IOException {
        evaluate(DEMO);
        Path paper = out.resolve("self-evaluation/计算说明.docx");
        var written = Files.getLastModifiedTime(paper);

        Run again = Launcher.run("evaluate", DEMO.toString(), PUBLISHED.toString(), "-o", out.toString());

        assertThat(again.out()).contains("已有，未变");
        assertThat(Files.getLastModifiedTime(paper)).isEqualTo(written);
        assertThat(out.resolve("target/evaluation.json")).exists();
    }

    @Test
    void what_is_there_is_not_overwritten_unless_forced() throws IOException {
        Path own = Files.createDirectories(out.resolve("target")).resolve("我的批注.txt");
        Files.writeString(own, "不要丢");

        Run refused = evaluate(PUBLISHED);

        assertThat(refused.exit()).isEqualTo(64);
        assertThat(own).exists();
        assertThat(refused.out()).contains("--force");
    }

    @Test
    void a_folder_dropped_on_inspect_gets_its_list_and_opinions_beside_it() throws IOException {
        Path dropped = Files.createDirectories(folder.resolve("报送材料"));
        Files.copy(PUBLISHED, dropped.resolve("教育.docx"));
        Run run = Launcher.run("inspect", dropped.toString());

        assertThat(run.exit()).isZero();
        assertThat(names(folder.resolve("衡绩审核结果"))).contains("问题清单.xlsx", "教育-绩效目标审核意见.docx");
    }

    @Test
    void a_score_is_explained_in_one_sentence() {
        Run run = Launcher.run("explain", DEMO.toString(), "--row", "1");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("分").contains("财预");
    }

    @Test
    void another_actual_or_another_pack_is_compared_line_by_line() {
        assertThat(Launcher.run("score", DEMO.toString(), "--what-if", "1=1").out())
                .contains("第 1 行")
                .contains("→");
        assertThat(Launcher.run("score", DEMO.toString(), "--compare-pack", "cn-twenty-eighty")
                        .out())
                .contains("cn-twenty-eighty");
    }

    private Run evaluate(Path file) {
        return Launcher.run("evaluate", file.toString(), "-o", out.toString());
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : names(folder)) {
            contents.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return contents;
    }
}
