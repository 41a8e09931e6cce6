package hengji.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Block;
import hengji.app.form.Sheets;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a form as a program takes it, and a colleague who reviews in somebody's place. */
final class ReviewApiTest {
    private static Visitor as(Bureau bureau, Role role) {
        return Visitor.loggedIn(bureau.office(), bureau.login(role));
    }

    private static HttpResponse<String> send(Bureau bureau, Visitor visitor, String method, String path, String json) {
        return visitor.send(HttpRequest.newBuilder(bureau.office().address().resolve(path))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", visitor.token("/me"))
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build());
    }

    @ParameterizedTest
    @EnumSource
    void a_program_hands_in_returns_answers_and_compares(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = bureau.target(2026);
        String forms = "/api/v1/forms/" + form;
        Visitor clerk = as(bureau, Role.UNIT_CLERK);
        Visitor head = as(bureau, Role.UNIT_HEAD);
        Visitor department = as(bureau, Role.DEPARTMENT);
        assertThat(clerk.get(forms + "/moves").body()).contains("\"state\":\"DRAFTING\"", "\"action\":\"SUBMIT\"");
        assertThat(send(bureau, clerk, "POST", forms + "/moves", "{\"action\":\"SUBMIT\"}")
                        .body())
                .contains("HEAD_SIGNING");
        var refused = send(bureau, clerk, "POST", forms + "/moves", "{\"action\":\"PASS\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"code\":\"step-refused\"", "obstacles");
        send(bureau, head, "POST", forms + "/moves", "{\"action\":\"SIGN\"}");

        assertThat(department.get("/api/v1/review-queue").body()).contains("\"form\":" + form, "\"total\":1");
        String row = bureau.office()
                .part(Sheets.class)
                .lines(form, Block.ROW)
                .getFirst()
                .lineage();
        var written = send(
                bureau,
                department,
                "POST",
                forms + "/return-items",
                "{\"lineage\":\"" + row + "\",\"column\":\"target\",\"opinion\":\"请核对\"}");
        assertThat(written.statusCode()).isEqualTo(201);
        assertThat(written.body()).contains("第1行 指标值");
        send(bureau, department, "POST", forms + "/moves", "{\"action\":\"RETURN\"}");
        String slips = clerk.get(forms + "/return-slips").body();
        String item = slips.split("\"items\":\\[\\{\"id\":", 2)[1].split(",", 2)[0];
        assertThat(send(bureau, clerk, "PUT", forms + "/return-items/" + item + "/answer", "{\"text\":\"已核对\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(clerk.get(forms + "/versions").body()).contains("RETURNED");
        assertThat(clerk.get(forms + "/versions/1").statusCode()).isEqualTo(200);
        assertThat(clerk.get(forms + "/comparison?from=1&to=2").body()).contains("\"lines\":[]");
        assertThat(clerk.get(forms + "/steps").body()).contains("\"action\":\"RETURN\"");
    }

    @ParameterizedTest
    @EnumSource
    void a_colleague_reviews_in_ones_place_while_it_lasts(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        TestOffice office = bureau.office();
        var business = bureau.who(Role.BUSINESS_DIVISION);
        var performance = bureau.who(Role.PERFORMANCE_DIVISION);
        var accounts = office.part(hengji.app.account.Accounts.class);
        LocalDate today = LocalDate.now(office.part(java.time.Clock.class));
        Delegations delegations = office.part(Delegations.class);
        assertThat(delegations.delegate(business, bureau.who(Role.UNIT_CLERK).id(), today, today, "", ""))
                .isPresent();
        assertThat(accounts.find(performance.id()).orElseThrow().holds(Role.BUSINESS_DIVISION))
                .isFalse();
        assertThat(delegations.delegate(business, performance.id(), today, today.plusDays(3), "出差", ""))
                .isEqualTo(Optional.empty());
        assertThat(accounts.find(performance.id()).orElseThrow().holds(Role.BUSINESS_DIVISION))
                .isTrue();
        delegations.end(business, delegations.of(business).getFirst().id(), "");
        assertThat(accounts.find(performance.id()).orElseThrow().holds(Role.BUSINESS_DIVISION))
                .isFalse();
    }
}
