package hengji.app.approve;

import static hengji.app.tables.Tables.FORM;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.account.Who;
import hengji.app.content.Contents;
import hengji.app.form.Versions;
import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.path.Enclosed;
import hengji.core.workflow.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ApproveTest {
    private static long waiting(Bureau bureau, int year) {
        long form = bureau.target(year);
        bureau.office()
                .inTransaction(() -> bureau.office()
                        .part(DSLContext.class)
                        .update(FORM)
                        .set(FORM.STATE, "BUDGET_APPROVAL")
                        .where(FORM.ID.eq(form))
                        .execute());
        return form;
    }

    private static Approving.Document document(Bureau bureau) {
        var kept = bureau.office()
                .part(Contents.class)
                .put("%PDF-1.4 batch".getBytes(StandardCharsets.US_ASCII), "application/pdf");
        return new Approving.Document(
                bureau.region(), "示财预〔2026〕8号", LocalDate.of(2026, 2, 20), new Enclosed.Scan(kept.sha256(), "批复.pdf"));
    }

    @ParameterizedTest
    @EnumSource
    void a_batch_freezes_each_form_and_tells_what_was_not_approved_and_why(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long one = waiting(bureau, 2026);
        long draft = bureau.target(2027);
        Who budget = bureau.who(Role.BUDGET_DIVISION);
        long batch = bureau.office()
                .part(Approving.class)
                .approve(List.of(one, draft), document(bureau), budget, "127.0.0.1");
        Batch receipt = bureau.office()
                .part(Batches.class)
                .find(batch, Set.of(bureau.region()))
                .orElseThrow();
        assertThat(receipt.lines()).extracting(Batch.Line::approved).containsExactly(true, false);
        assertThat(receipt.lines().get(1).reason()).contains("起草");
        var version = bureau.office()
                .part(Versions.class)
                .findLast(one, Versions.Occasion.APPROVED)
                .orElseThrow();
        assertThat(version.ground().documentNo()).isEqualTo("示财预〔2026〕8号");
        assertThat(receipt.lines().getFirst().checkCode()).isEqualTo(version.checkCode());
        assertThat(bureau.office().part(Batches.class).find(batch, Set.of("elsewhere")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_page_lists_what_waits_and_asks_for_the_sealed_scan(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        long form = waiting(bureau, 2026);
        Visitor budget = Visitor.loggedIn(bureau.office(), bureau.login(Role.BUDGET_DIVISION));
        assertThat(budget.get("/approve").body()).contains("示范县第一中学", "批复勾选的表");
        var answer = budget.post(
                "/approve",
                "/approve",
                Map.of("form", Long.toString(form), "documentNo", "示财预〔2026〕8号", "documentDate", "2026-02-20"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请选择盖章的批复文件扫描件", "示财预〔2026〕8号");
        var noSuchDay = budget.post(
                "/approve",
                "/approve",
                Map.of("form", Long.toString(form), "documentNo", "示财预〔2026〕8号", "documentDate", "2026-02-30"));
        assertThat(noSuchDay.statusCode()).isEqualTo(422);
        assertThat(noSuchDay.body()).contains("并填写文号和日期");
        long batch = bureau.office()
                .part(Approving.class)
                .approve(List.of(form), document(bureau), bureau.who(Role.BUDGET_DIVISION), "");
        assertThat(budget.get("/approve/" + bureau.region() + "/" + batch).body())
                .contains("批复回执", "已批复");
        assertThat(budget.get("/approve/" + bureau.region() + "/" + batch + "/scan")
                        .body())
                .startsWith("%PDF");
    }
}
