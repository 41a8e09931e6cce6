package hengji.app.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import hengji.app.form.Column;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.path.Snapshots;
import hengji.core.workflow.Role;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SealsTest {
    private static final byte[] PICTURE = {
        (byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 'I', 'E', 'N', 'D'
    };

    private static Versions.Version freeze(Bureau bureau, long form) {
        TestOffice office = bureau.office();
        return office.part(Snapshots.class)
                .freeze(
                        office.part(Sheets.class).get(form),
                        Versions.Occasion.SUBMITTED,
                        Versions.Ground.NONE,
                        bureau.who(Role.UNIT_CLERK).id());
    }

    private static void change(Bureau bureau, long form, int row) {
        Line line = bureau.office().part(Sheets.class).get(form).rows().get(row);
        bureau.write(form, Column.PROOF, line.lineage(), "学籍系统截图");
        bureau.write(form, Column.NAME, line.lineage(), line.text(Column.NAME) + "（含民办）");
        bureau.office().part(Forms.class).touch(form);
    }

    private static byte[] printed(Bureau bureau, long form, int version) {
        return Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK))
                .download("/forms/" + form + "/papers/form/pdf?version=" + version)
                .body();
    }

    private static SealAnswer send(Bureau bureau, long form, byte[] bytes, String typed) {
        return bureau.office()
                .part(SealedScans.class)
                .take(
                        form,
                        new SealedScans.Sent(SealedPaper.FORM, "盖章件.pdf", typed),
                        bytes,
                        bureau.who(Role.UNIT_CLERK),
                        "127.0.0.1");
    }

    private static String refusal(SealAnswer answer) {
        return answer instanceof SealAnswer.Refused refused
                ? refused.code() + "：" + refused.reason().zh()
                : "accepted";
    }

    @ParameterizedTest
    @EnumSource
    void a_pdf_tells_its_check_code_itself(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        Versions.Version version = freeze(bureau, form);
        assertThat(send(bureau, form, printed(bureau, form, 1), ""))
                .isInstanceOfSatisfying(SealAnswer.Accepted.class, accepted -> {
                    assertThat(accepted.scan().checkCode()).isEqualTo(version.checkCode());
                    assertThat(accepted.scan().codeRead()).isTrue();
                    assertThat(accepted.scan().by())
                            .isEqualTo(bureau.who(Role.UNIT_CLERK).name());
                });
        assertThat(bureau.office().part(SealedScans.class).list(form)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void the_code_on_a_picture_is_typed_in_any_manner(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        String code = freeze(bureau, form).checkCode();
        assertThat(refusal(send(bureau, form, PICTURE, ""))).startsWith("code-needed");
        String careless = code.replace("-", " ")
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(send(bureau, form, PICTURE, careless)).isInstanceOf(SealAnswer.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_scan_of_an_older_version_is_refused_with_what_changed_since(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        freeze(bureau, form);
        byte[] old = printed(bureau, form, 1);
        change(bureau, form, 0);
        freeze(bureau, form);
        assertThat(refusal(send(bureau, form, old, "")))
                .startsWith("other-version")
                .contains("第 1 版", "改了 2 个单元格");
        assertThat(send(bureau, form, printed(bureau, form, 2), "")).isInstanceOf(SealAnswer.Accepted.class);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_this_forms_is_refused_with_the_reason(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        assertThat(refusal(send(bureau, form, printed(bureau, form, 0), ""))).startsWith("not-submitted");
        long other = bureau.target(bureau.department(), 2026);
        freeze(bureau, other);
        change(bureau, form, 1);
        freeze(bureau, form);
        byte[] foreign = Visitor.loggedIn(bureau.office(), bureau.login(Role.PERFORMANCE_DIVISION))
                .download("/forms/" + other + "/papers/form/pdf?version=1")
                .body();
        assertThat(refusal(send(bureau, form, foreign, ""))).startsWith("other-form");
        assertThat(refusal(send(bureau, form, PICTURE, "7KQ2-M9XD"))).startsWith("unknown-code");
        assertThat(refusal(send(bureau, form, foreign, "7KQ2-M9XD"))).startsWith("codes-differ");
        byte[] words = "只是一段文字".getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(send(bureau, form, words, "7KQ2-M9XD"))).startsWith("no-scan");
        assertThat(bureau.office().part(SealedScans.class).list(form)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_lists_who_sent_what_and_gives_it_back(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        freeze(bureau, form);
        byte[] paper = printed(bureau, form, 1);
        SealedScan scan = send(bureau, form, paper, "") instanceof SealAnswer.Accepted accepted
                ? accepted.scan()
                : fail("not accepted");
        Visitor visitor = Visitor.loggedIn(bureau.office(), bureau.login(Role.BUDGET_DIVISION));
        assertThat(visitor.get("/forms/" + form + "/sealed").body())
                .contains("盖章件.pdf", "从文件读出", scan.checkCode())
                .doesNotContain("type=\"file\"");
        assertThat(visitor.download("/forms/" + form + "/sealed/" + scan.id()).body())
                .isEqualTo(paper);
        assertThat(visitor.get("/api/v1/forms/" + form + "/sealed").body()).contains(scan.sha256());
    }
}
