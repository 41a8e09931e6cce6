package hengji.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EvidencePagesTest {
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000");
    /** An archive of one empty file. */
    private static final byte[] ZIP = HexFormat.of()
            .parseHex("504b0304140000000000000021000000000000000000000000000100000061504b010214031400000000000000"
                    + "210000000000000000000000000001000000000000000000000080010000000061504b05060000000001000100"
                    + "2f0000001f0000000000");

    @ParameterizedTest
    @EnumSource
    void pictures_are_shown_in_a_sandbox_and_other_files_only_downloaded(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        String lineage = bureau.office()
                .part(Sheets.class)
                .lines(form, Block.ROW)
                .getFirst()
                .lineage();
        long picture = add(bureau, form, lineage, "现场.png", PNG);
        long archive = add(bureau, form, lineage, "台账.zip", ZIP);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));

        var shown = clerk.get("/forms/" + form + "/files/" + picture).headers();
        assertThat(shown.firstValue("content-disposition").orElse("")).startsWith("inline");
        assertThat(shown.allValues("content-security-policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'");
        assertThat(shown.firstValue("x-content-type-options")).contains("nosniff");
        var fetched = clerk.get("/forms/" + form + "/files/" + archive).headers();
        assertThat(fetched.firstValue("content-disposition").orElse("")).startsWith("attachment");
    }

    @ParameterizedTest
    @EnumSource
    void the_list_tells_what_has_no_file_behind_it(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        assertThat(clerk.get("/forms/" + form + "/evidence").body()).contains("6 项填了完成值，没有任何佐证");
        String lineage = bureau.office()
                .part(Sheets.class)
                .lines(form, Block.ROW)
                .getFirst()
                .lineage();
        add(bureau, form, lineage, "现场.png", PNG);
        assertThat(clerk.get("/forms/" + form + "/evidence").body()).contains("5 项填了完成值", "现场.png");
        assertThat(clerk.get("/forms/" + form + "/evidence/" + lineage).body()).contains("选择文件", "现场.png");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_uploaded_without_script(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.selfEvaluation(2025);
        String lineage = bureau.office()
                .part(Sheets.class)
                .lines(form, Block.ROW)
                .getFirst()
                .lineage();
        String page = "/forms/" + form + "/evidence/" + lineage;
        Visitor clerk = Visitor.loggedIn(bureau.office(), bureau.login(Role.UNIT_CLERK));
        String body = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + clerk.token(page)
                + "\r\n--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.pdf\"\r\n"
                + "Content-Type: text/html\r\n\r\n%PDF-1.4 x\r\n--b--\r\n";
        var answer = clerk.send(
                java.net.http.HttpRequest.newBuilder(bureau.office().address().resolve(page))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("a.pdf");
    }

    private static long add(Bureau bureau, long form, String lineage, String name, byte[] bytes) {
        Taken taken = bureau.office()
                .part(Evidences.class)
                .add(form, lineage, name, bytes, bureau.who(Role.UNIT_CLERK), "127.0.0.1");
        return ((Taken.Kept) taken).evidence().id();
    }
}
