package hengji.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.app.report.ReportBook;
import hengji.core.workflow.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KitTest {
    private static final Map<String, String> LETTER = Map.of(
            "documentNo", "示中函〔2026〕3号",
            "documentDate", "2026-03-08",
            "contact", "经办人甲",
            "phone", "0000-0000000",
            "rectification", "上年无需整改事项。",
            "revision", "0");

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @ParameterizedTest
    @EnumSource
    void the_list_says_what_is_missing_and_where_to_get_it(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        String kit = "/kit/2025/" + bureau.unit();
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        assertThat(clerk.get(kit).body()).contains("没有填文号和日期", "自评还没有开始", "没有登记项目");
        long form = bureau.selfEvaluation(2025);
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(Projects.class)
                        .keep(
                                new Project(0, bureau.region(), bureau.unit(), "P1", "校舍维修", 2025, OptionalInt.empty()),
                                Actor.OFFICE));
        assertThat(clerk.get(kit).body())
                .contains("还在填报，没有提交", "/forms/" + form + "/report", "项目支出绩效自评表：校舍维修", "项指标没有佐证文件");
        assertThat(clerk.get("/kit?year=2025").body()).contains("示范县第一中学", kit);
    }

    @ParameterizedTest
    @EnumSource
    void the_letter_is_typed_once_and_never_overwritten(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        String kit = "/kit/2025/" + bureau.unit();
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        assertThat(clerk.post(kit, kit, LETTER).statusCode()).isEqualTo(302);
        assertThat(clerk.get(kit).body()).contains("示中函〔2026〕3号", "上年无需整改事项。");
        var late = clerk.post(kit, kit, LETTER);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("已被别人改过");
        Visitor bureauReader = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION));
        assertThat(bureauReader.post(kit, kit, LETTER).statusCode()).isEqualTo(404);
        assertThat(bureauReader.get("/api/v1/kits/2025/" + bureau.unit()).body())
                .contains("示中函〔2026〕3号");
    }

    @ParameterizedTest
    @EnumSource
    void one_zip_carries_cover_contents_and_every_paper(Database database) throws IOException {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        bureau.office().part(ReportBook.class).begin(form, Actor.of(bureau.who(Role.UNIT_CLERK), ""));
        String kit = "/kit/2025/" + bureau.unit();
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        clerk.post(kit, kit, LETTER);
        var answer = clerk.download(kit + "/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("filename*=UTF-8''");
        assertThat(unpacked(answer.body()))
                .containsOnlyKeys(
                        "00_封面和目录.docx",
                        "01_报送函.docx",
                        "01_报送函.pdf",
                        "02_部门整体支出绩效自评表.docx",
                        "02_部门整体支出绩效自评表.pdf",
                        "03_部门整体支出绩效自评报告.docx",
                        "03_部门整体支出绩效自评报告.pdf",
                        "05_佐证材料目录.docx",
                        "06_上年绩效问题整改情况.docx");
    }

    @ParameterizedTest
    @EnumSource
    void projects_are_summed_up_in_one_table(Database database) throws Exception {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Projects projects = bureau.office().part(Projects.class);
        bureau.office().inTransaction(() -> {
            for (String code : new String[] {"P1", "P2"}) {
                projects.keep(
                        new Project(0, bureau.region(), bureau.unit(), code, "校舍维修" + code, 2025, OptionalInt.empty()),
                        Actor.OFFICE);
            }
        });
        long form = bureau.projectSelfEvaluation(2025, "P1", "校舍维修P1");
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String kit = "/kit/2025/" + bureau.unit();
        assertThat(clerk.get(kit).body()).contains("项目支出绩效自评汇总表", "有 2 个项目的自评表没有提交");
        String text = text(clerk.download(kit + "/papers/summary/docx").body());
        assertThat(text)
                .contains("2025年度项目支出绩效自评汇总表", "校舍维修P1", "1,000.00", "950.00", "95", "填报中")
                .contains("校舍维修P2", "自评未开始", "2 个项目");
        assertThat(form).isPositive();
        assertThat(unpacked(clerk.download(kit + "/zip").body()))
                .containsKeys("04_项目支出绩效自评汇总表.docx", "04_项目支出绩效自评汇总表.xlsx", "01_报送函.pdf");
        byte[] pdf = clerk.download("/api/v1" + kit.replace("/kit/", "/kits/") + "/papers/letter/pdf")
                .body();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(clerk.get(kit + "/papers/nothing/pdf").statusCode()).isEqualTo(404);
    }

    private static String text(byte[] docx) throws Exception {
        return unpacked(docx).entrySet().stream()
                .filter(part -> part.getKey().equals("word/document.xml"))
                .map(part -> new String(part.getValue(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " "))
                .findFirst()
                .orElse("");
    }
}
