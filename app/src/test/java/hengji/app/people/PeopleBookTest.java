package hengji.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import hengji.documents.paper.sheet.PlainList;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class PeopleBookTest {
    @ParameterizedTest
    @EnumSource
    void people_are_shown_before_their_accounts_are_opened(Database database) throws Exception {
        Visitor admin = admin(database);
        String login = TestOffice.unique("book");
        byte[] book =
                book(List.of(List.of(login, "经办人甲", "财政绩效股", "", "0818-1"), List.of(login, "经办人甲", "预算股", "", "")));

        assertThat(send(admin, database, book).body()).contains(login, "确认导入");
        assertThat(admin.get("/accounts?q=" + login).body()).doesNotContain("经办人甲");

        var done = admin.post("/accounts/workbook", "/accounts/workbook/confirm", Map.of());
        assertThat(done.body()).contains("一次性密码", login);
        assertThat(admin.get("/accounts?q=" + login).body()).contains("财政绩效股", "预算股", "0818-1");
        assertThat(admin.post("/accounts/workbook", "/accounts/workbook/confirm", Map.of())
                        .statusCode())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource
    void all_faults_are_told_with_their_cells_and_nothing_is_taken_in(Database database) throws Exception {
        Visitor admin = admin(database);
        String good = TestOffice.unique("book");
        byte[] book = book(List.of(
                List.of(good, "经办人甲", "财政绩效股", "", ""),
                List.of("a b", "", "县长", "", ""),
                List.of("clerk-x", "经办人乙", "单位填报人", "999", ""),
                List.of("clerk-x", "经办人丙", "系统管理员", "", "")));

        var answer = send(admin, database, book);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("用户!A3", "登录名须为", "请填写姓名", "用户!C3", "没有“县长”这个角色", "用户!D4", "没有编码为“999”的单位")
                .contains("用户!C5", "三员分立", "用户!B5", "前后不一致")
                .doesNotContain("确认导入");
        assertThat(admin.post("/accounts/workbook", "/accounts/workbook/confirm", Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.get("/accounts?q=" + good).body()).doesNotContain("经办人甲");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_such_workbook_is_refused_in_words(Database database) throws Exception {
        Visitor admin = admin(database);

        assertThat(send(admin, database, new byte[] {1, 2, 3}).statusCode()).isEqualTo(422);
        assertThat(send(admin, database, new PlainList("x", List.of("姓名"), List.of()).xlsx())
                        .body())
                .contains("没有找到表头");
        assertThat(admin.get("/accounts/workbook/blank").statusCode()).isEqualTo(200);
    }

    private static Visitor admin(Database database) {
        TestOffice office = TestOffice.on(database);
        return Visitor.loggedIn(office, office.person(Role.SECURITY_ADMINISTRATOR, "000000", 0));
    }

    private static byte[] book(List<List<String>> rows) {
        return new PlainList("用户", PeopleBook.HEADER, rows).xlsx();
    }

    private static HttpResponse<String> send(Visitor admin, Database database, byte[] book) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write("--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"people.xlsx\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.write(book);
        body.write("\r\n--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        return admin.send(
                HttpRequest.newBuilder(TestOffice.on(database).address().resolve("/accounts/workbook"))
                        .header("Content-Type", "multipart/form-data; boundary=cut")
                        .header("X-CSRF-TOKEN", admin.token("/accounts/workbook"))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }
}
