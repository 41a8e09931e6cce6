package hengji.app.offline;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Bureau;
import hengji.app.house.Database;
import hengji.app.house.Program;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.year.FiscalYears;
import hengji.core.workflow.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OfflineApiTest {
    private static String receipt(Bureau bureau, String number) {
        return """
                {"organisation":%d,"path":"SELF_EVALUATION","number":"%s","receivedOn":"2026-03-02",
                 "receivedBy":"经办人甲","ground":"涉密项目，按保密规定线下报送"}""".formatted(bureau.unit(), number);
    }

    @ParameterizedTest
    @EnumSource
    void a_program_registers_what_came_on_paper(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Program division = Program.of(bureau, Role.PERFORMANCE_DIVISION);
        String region = "/api/v1/regions/" + bureau.region();
        var made = division.send("POST", region + "/years/2025/receipts", receipt(bureau, "收字1号"));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location").orElse("")).startsWith("/api/v1/forms/");
        assertThat(division.get(region + "/receipts?size=1").body())
                .contains("\"total\":1", "收字1号", "示范县第一中学", "\"broughtBy\":\"\"");

        var again = division.send("POST", region + "/years/2024/receipts", receipt(bureau, "收字1号"));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("\"code\":\"receipt-refused\"", "已经用过");
    }

    @ParameterizedTest
    @EnumSource
    void half_a_receipt_is_none(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Program division = Program.of(bureau, Role.PERFORMANCE_DIVISION);
        String receipts = "/api/v1/regions/" + bureau.region() + "/years/2025/receipts";
        var half = division.send("POST", receipts, "{\"organisation\":" + bureau.unit() + ",\"path\":\"TARGET\"}");
        assertThat(half.statusCode()).isEqualTo(422);
        assertThat(half.body()).contains("都要填写");
        var overlong = division.send("POST", receipts, receipt(bureau, "长".repeat(101)));
        assertThat(overlong.statusCode()).as(overlong.body()).isEqualTo(422);
        assertThat(overlong.body()).contains("\"code\":\"too-long\"");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_registered_for_another_region_or_into_a_closed_year(Database database) {
        Bureau bureau = Bureau.in(TestOffice.on(database));
        Bureau other = Bureau.in(TestOffice.on(database));
        FiscalYears years = bureau.office().part(FiscalYears.class);
        years.open(bureau.region(), 2023, "cn-2021", Actor.OFFICE);
        years.close(bureau.region(), 2023, Actor.OFFICE);
        Program division = Program.of(bureau, Role.PERFORMANCE_DIVISION);
        String region = "/api/v1/regions/" + bureau.region();
        assertThat(division.send("POST", region + "/years/2025/receipts", receipt(other, "收字2号"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(division.send("POST", region + "/years/2023/receipts", receipt(bureau, "收字3号"))
                        .statusCode())
                .isEqualTo(409);
    }
}
