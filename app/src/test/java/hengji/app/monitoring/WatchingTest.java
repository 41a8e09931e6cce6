package hengji.app.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Forms;
import hengji.app.house.Database;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.rollup.YearLights;
import hengji.core.audit.RedLight;
import hengji.core.form.FormKind;
import hengji.core.monitoring.Blame;
import hengji.core.monitoring.Cause;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.Likelihood;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 绩效运行监控表: what is typed, the lights that follow, and handing in. */
final class WatchingTest {
    private static SaidRow likely(Likelihood likelihood) {
        return new SaidRow("", "", "", Optional.of(likelihood), Optional.empty(), Because.NOTHING, 0);
    }

    private static Filled row(String lineage, SaidRow row) {
        return new Filled(Optional.empty(), Map.of(lineage, row));
    }

    @ParameterizedTest
    @EnumSource
    void money_below_the_line_is_red_and_says_why(Database database) {
        Spring spring = Spring.on(database);
        spring.keep(new Filled(Optional.of(spring.money("390", Cause.NOT_ISSUED)), Map.of()));
        assertThat(spring.now().light().light()).isEqualTo(Light.RED);
        assertThat(spring.now().light().blame()).isEqualTo(Blame.FINANCE);
        assertThat(spring.now().light().execution().sentence().zh()).contains("39.00%", "40%");
    }

    @ParameterizedTest
    @EnumSource
    void nothing_typed_lights_nothing(Database database) {
        Spring spring = Spring.on(database);
        assertThat(spring.now().light().light()).isEqualTo(Light.UNTOLD);
        assertThat(spring.now().light().rows()).allMatch(row -> row.light() == Light.UNTOLD);
    }

    @ParameterizedTest
    @EnumSource
    void the_payment_export_fills_in_what_was_paid_and_until_when(Database database) {
        Spring spring = Spring.on(database);
        LocalDate day = LocalDate.of(Spring.YEAR, 6, 30);
        spring.bureau()
                .office()
                .part(Budgets.class)
                .keep(
                        BudgetLine.empty(spring.bureau().unit(), 0, Spring.YEAR)
                                .adjusted(Optional.of(new BigDecimal("1200")), "示财预〔2025〕9号")
                                .executed(Optional.of(new BigDecimal("500.5")), Optional.of(day)),
                        Actor.OFFICE);
        assertThat(spring.now().watch().money().executed()).isEqualTo("500.5");
        spring.keep(new Filled(Optional.of(spring.money("1")), Map.of()));
        spring.watching().pay(spring.form(), Spring.JUNE, spring.bureau().who(Role.UNIT_CLERK), "");
        SaidMoney money = spring.now().watch().money();
        assertThat(money.paidUntil()).contains(day);
        assertThat(money.adjusted()).isEqualTo("1200");
        assertThat(spring.now().light().execution().rate()).contains(new BigDecimal("41.71"));
    }

    @ParameterizedTest
    @EnumSource
    void two_writers_of_one_row_lose_nothing_silently(Database database) {
        Spring spring = Spring.on(database);
        String lineage = spring.number().lineage();
        spring.keep(row(lineage, likely(Likelihood.CERTAIN)));
        Kept late = spring.keep(row(lineage, likely(Likelihood.IMPOSSIBLE)));
        assertThat(late)
                .isInstanceOfSatisfying(
                        Kept.Done.class, done -> assertThat(done.rows()).containsOnlyKeys(lineage));
        assertThat(spring.now().watch().row(lineage).likelihood()).contains(Likelihood.CERTAIN);
    }

    @ParameterizedTest
    @EnumSource
    void two_writers_of_different_rows_both_keep_theirs(Database database) {
        Spring spring = Spring.on(database);
        List<String> lines = spring.now().lines().stream()
                .map(line -> line.lineage())
                .limit(2)
                .toList();
        spring.keep(row(lines.getFirst(), likely(Likelihood.CERTAIN)));
        assertThat(spring.keep(row(lines.getLast(), likely(Likelihood.POSSIBLE))))
                .isEqualTo(new Kept.Done(Optional.empty(), Map.of()));
        assertThat(spring.now().watch().rows()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void red_without_a_cause_or_without_money_is_not_handed_in(Database database) {
        Spring spring = Spring.on(database);
        spring.keep(row(spring.number().lineage(), likely(Likelihood.IMPOSSIBLE)));
        assertThat(spring.file())
                .isInstanceOfSatisfying(
                        Kept.Refused.class,
                        refused -> assertThat(refused.obstacles()).hasSize(2));
        spring.keep(new Filled(Optional.of(spring.money("100")), Map.of()));
        assertThat(spring.file())
                .isInstanceOfSatisfying(
                        Kept.Refused.class,
                        refused -> assertThat(refused.obstacles()).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_handed_in_is_shut_until_it_is_given_back(Database database) {
        Spring spring = Spring.on(database).red(Cause.STAFF);
        assertThat(spring.keep(new Filled(Optional.of(spring.money("900")), Map.of())))
                .isInstanceOf(Kept.Refused.class);
        assertThat(spring.now().watch().outcome().map(Watch.Outcome::light)).contains(Light.RED);
        spring.watching()
                .giveBack(spring.form(), Spring.JUNE, "执行数请核对", spring.bureau().who(Role.PERFORMANCE_DIVISION), "");
        assertThat(spring.keep(new Filled(Optional.of(spring.money("900")), Map.of())))
                .isInstanceOf(Kept.Done.class);
        assertThat(spring.now().watch().returned()).isEqualTo("执行数请核对");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_but_the_units_own_people_writes(Database database) {
        Spring spring = Spring.on(database);
        for (Role role : Role.values()) {
            Kept kept = spring.watching()
                    .keep(
                            spring.form(),
                            Spring.JUNE,
                            row(spring.number().lineage(), likely(Likelihood.CERTAIN)),
                            spring.bureau().who(role),
                            "");
            boolean writes = role == Role.UNIT_CLERK || role == Role.SECTION_OFFICER;
            assertThat(kept instanceof Kept.Done).as(role.name()).isEqualTo(writes);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_page_works_without_script_and_explains_each_light(Database database) {
        Spring spring = Spring.on(database);
        Visitor clerk =
                Visitor.loggedIn(spring.bureau().office(), spring.bureau().login(Role.UNIT_CLERK));
        String page = "/forms/" + spring.form() + "/monitoring/6";
        Map<String, String> fields =
                new HashMap<>(Map.of("revision", "0", "executed", "390", "cause", "TREASURY_SHORT"));
        String lineage = spring.number().lineage();
        fields.putAll(Map.of("rev." + lineage, "0", "likelihood." + lineage, "POSSIBLE", "cause." + lineage, "STAFF"));
        assertThat(clerk.post(page, page, fields).statusCode()).isEqualTo(302);
        assertThat(clerk.get(page).body()).contains("39.00%", "低于预警线 40%", "● 红灯", "▲ 黄灯", "财政原因");
        fields.put("file", "yes");
        fields.put("executed", "391");
        assertThat(clerk.post(page, page, fields).statusCode()).isEqualTo(409);
        fields.put("revision", "1");
        fields.put("rev." + lineage, "1");
        assertThat(clerk.post(page, page, fields).statusCode()).isEqualTo(302);
        assertThat(clerk.get(page).body()).contains("✓ 已提交");
    }

    @ParameterizedTest
    @EnumSource
    void sheet_and_report_are_printed(Database database) {
        Spring spring = Spring.on(database).red(Cause.STAFF);
        Visitor clerk =
                Visitor.loggedIn(spring.bureau().office(), spring.bureau().login(Role.UNIT_CLERK));
        String page = "/forms/" + spring.form() + "/monitoring/6/";
        for (String paper : List.of("sheet", "report")) {
            assertThat(clerk.get(page + paper + ".pdf").body()).startsWith("%PDF-");
            assertThat(clerk.get(page + paper + ".docx").body()).startsWith("PK");
            assertThat(clerk.get("/api/v1" + page + paper + ".xlsx").body()).startsWith("PK");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_red_in_the_last_sheet_is_told_to_the_years_evaluation(Database database) {
        Spring spring = Spring.on(database);
        SaidRow hopeless = new SaidRow(
                "",
                "",
                "",
                Optional.of(Likelihood.IMPOSSIBLE),
                Optional.empty(),
                new Because(List.of(Cause.RULES), "政策调整"),
                0);
        spring.keep(row(spring.number().lineage(), hopeless));
        spring.red(Cause.STAFF);
        Forms forms = spring.bureau().office().part(Forms.class);
        long result = forms.begin(new Forms.Beginning(
                spring.bureau().region(),
                spring.bureau().unit(),
                Spring.YEAR,
                PathKind.SELF_EVALUATION,
                FormKind.DEPARTMENT_SELF_EVALUATION,
                "",
                "",
                "",
                spring.form(),
                0));
        YearLights lights = spring.bureau().office().part(YearLights.class);
        assertThat(lights.reds(forms.get(result)))
                .singleElement()
                .extracting(RedLight::period)
                .isEqualTo("1–6月");
        assertThat(lights.mark(forms.get(result))).isNotEmpty();
    }
}
