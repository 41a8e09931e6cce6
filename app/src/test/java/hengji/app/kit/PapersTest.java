package hengji.app.kit;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.assess.Assessor;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.path.Snapshots;
import hengji.app.path.Withholding;
import hengji.core.exact.Decimals;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.workflow.Role;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PapersTest {
    private static Form readBack(HttpResponse<byte[]> file) {
        return switch (FormReader.standard().read("form", file.body())) {
            case Reading.Forms(var forms) -> forms.getFirst();
            case Reading.Refused(var refusal) -> throw new AssertionError(refusal.toString());
        };
    }

    private static List<String> said(Form form) {
        return form.indicators().stream().map(PapersTest::said).toList();
    }

    private static String said(Indicator row) {
        return row.label() + "|" + row.targetNumber() + "|" + row.actualNumber() + "|"
                + row.weight().value() + "|" + row.score().value().map(Decimals::text);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Frozen as it stands; its number. */
    private static Versions.Version freeze(Bureau bureau, long form, Versions.Occasion occasion) {
        TestOffice office = bureau.office();
        return office.part(Snapshots.class)
                .freeze(office.part(Sheets.class).get(form), occasion, Versions.Ground.NONE, 0);
    }

    @ParameterizedTest
    @EnumSource
    void the_form_on_paper_reads_back_as_it_stands_in_the_office(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        Form own =
                bureau.office().part(Assessor.class).assess(form).evaluation().form();
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        for (String format : List.of("docx", "xlsx", "pdf", "html")) {
            HttpResponse<byte[]> file = clerk.download("/forms/" + form + "/papers/form/" + format);
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(said(readBack(file))).as(format).isEqualTo(said(own));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_file_carries_its_chinese_name_and_nothing_in_it_can_act(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        HttpResponse<byte[]> file = clerk.download("/forms/" + form + "/papers/form/docx?edition=draft");
        assertThat(header(file, "Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''2026%E5%B9%B4%E7%A4%BA%E8%8C%83")
                .endsWith("docx");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        HttpResponse<byte[]> page = clerk.download("/forms/" + form + "/papers/form/html?inline=true");
        assertThat(header(page, "Content-Disposition")).startsWith("inline");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @ParameterizedTest
    @EnumSource
    void a_frozen_version_keeps_its_words_and_its_check_code(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        Versions.Version frozen = freeze(bureau, form, Versions.Occasion.SUBMITTED);
        Line first = bureau.office().part(Sheets.class).get(form).rows().getFirst();
        bureau.write(form, Column.NAME, first.lineage(), "后来改的指标名称");
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String before = new String(
                clerk.download("/forms/" + form + "/papers/form/html?version=1").body(), StandardCharsets.UTF_8);
        String now = new String(
                clerk.download("/forms/" + form + "/papers/form/html").body(), StandardCharsets.UTF_8);
        assertThat(before).contains(frozen.checkCode()).doesNotContain("后来改的指标名称");
        assertThat(now).contains("后来改的指标名称").doesNotContain(frozen.checkCode());
        assertThat(clerk.get("/forms/" + form + "/papers/form/html?version=2").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource
    void the_public_edition_waits_for_approval(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        assertThat(clerk.get("/forms/" + form + "/papers/form/pdf?edition=public")
                        .statusCode())
                .isEqualTo(409);
        assertThat(clerk.get("/forms/" + form + "/papers?edition=public").body())
                .contains("公开版只能用批复或归档的版本");
        int approved = freeze(bureau, form, Versions.Occasion.APPROVED).number();
        String address = "/forms/" + form + "/papers/form/pdf?edition=public&version=" + approved;
        assertThat(clerk.download(address).statusCode()).isEqualTo(200);
        assertThat(bureau.office()
                        .part(Withholding.class)
                        .mark(form, "涉及侦查手段", "", Actor.of(bureau.who(Role.PERFORMANCE_DIVISION), "")))
                .isTrue();
        assertThat(clerk.get(address).statusCode()).isEqualTo(409);
        assertThat(clerk.get("/forms/" + form + "/papers/opinion/docx?edition=public&version=" + approved)
                        .statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @EnumSource
    void the_page_lists_every_paper_and_shows_one(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        assertThat(clerk.get("/forms/" + form + "/papers").body())
                .contains("绩效自评表", "部门整体支出绩效自评报告", "计算说明", "审核意见", "校验码", "<iframe");
        assertThat(clerk.get("/forms/" + form).body()).contains("/forms/" + form + "/papers");
    }

    @ParameterizedTest
    @EnumSource
    void programs_get_the_list_and_the_files_and_strangers_nothing(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String list = clerk.get("/api/v1/forms/" + form + "/papers").body();
        assertThat(list).contains("\"checkCode\"", "\"kind\":\"report\"", "/api/v1/forms/" + form + "/papers/form/pdf");
        assertThat(clerk.download("/api/v1/forms/" + form + "/papers/report/docx")
                        .statusCode())
                .isEqualTo(200);
        Bureau other = Bureau.in(TestOffice.on(database));
        Visitor stranger = Visitor.loggedIn(other.office(), other.login(Role.UNIT_CLERK));
        assertThat(stranger.get("/api/v1/forms/" + form + "/papers").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/forms/" + form + "/papers/form/docx").statusCode())
                .isEqualTo(404);
    }
}
