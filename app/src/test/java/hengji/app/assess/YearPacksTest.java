package hengji.app.assess;

import static hengji.app.tables.Tables.JOURNAL;
import static hengji.app.tables.Tables.PACK_EDITION;
import static hengji.app.tables.Tables.YEAR_PACK;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.form.Forms;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.journal.Actor;
import hengji.app.path.Snapshots;
import hengji.app.year.FiscalYears;
import hengji.core.policy.Limit;
import hengji.core.policy.Pack;
import hengji.policies.Packs;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** An old score never changes: the pack of a year stays once a form of it was approved. */
final class YearPacksTest {
    private static final String OURS = """
            schema: hengji/pack/1
            id: ours
            version: '1'
            title: { zh: 本县口径, en: ours }
            level: county
            extends: cn-2021
            valid: { from: 2022 }
            limits:
              most-indicators: { name: 指标最多, value: 80, basis: 系统默认口径, says: 试行 }
            """;

    @ParameterizedTest
    @EnumSource
    void another_pack_may_be_chosen_until_a_form_was_approved(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        FiscalYears years = office.part(FiscalYears.class);
        Assessor assessor = office.part(Assessor.class);
        long form = county.published();
        years.choose(county.region(), County.YEAR, "cn-2021", Actor.OFFICE);
        assertThat(assessor.pack(county.region(), County.YEAR).id()).isEqualTo("cn-2021");

        approve(office, form);
        Assessed before = assessor.assess(form);
        assertThat(years.choose(county.region(), County.YEAR, "cn-sichuan", Actor.OFFICE)
                        .orElseThrow()
                        .zh())
                .contains("已有批复的表");
        office.part(Forms.class).touch(form);
        assertThat(assessor.assess(form).evaluation()).isEqualTo(before.evaluation());
        assertThat(office.part(DSLContext.class)
                        .fetchExists(
                                JOURNAL,
                                JOURNAL.ACTION.eq("year.bind"),
                                JOURNAL.CHAIN.eq(county.department()),
                                JOURNAL.AFTER_TEXT.startsWith("cn-2021 sha256 ")))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_bound_year_is_assessed_by_the_texts_that_were_kept_whatever_packs_come_later(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = county.published();
        Assessor assessor = office.part(Assessor.class);
        assertThat(codes(assessor.assess(form))).contains("HJ008");

        bind(office, county);
        office.part(Forms.class).touch(form);
        Pack pack = assessor.pack(county.region(), County.YEAR);
        assertThat(pack.id()).isEqualTo("ours");
        assertThat(pack.get(Limit.MOST_INDICATORS).value()).isEqualByComparingTo(BigDecimal.valueOf(80));
        assertThat(codes(assessor.assess(form))).doesNotContain("HJ008");
    }

    private static void approve(TestOffice office, long form) {
        office.inTransaction(() -> office.part(Snapshots.class)
                .freeze(office.part(Sheets.class).get(form), Versions.Occasion.APPROVED, Versions.Ground.NONE, 0));
    }

    /** As an earlier Hengji, with a pack that no longer comes with this one. */
    private static void bind(TestOffice office, County county) {
        List<String> texts = new ArrayList<>(Packs.shipped().texts("cn-2021").orElseThrow());
        texts.add(OURS);
        String digest = TestOffice.unique("kept");
        DSLContext data = office.part(DSLContext.class);
        office.inTransaction(() -> {
            data.insertInto(PACK_EDITION)
                    .set(PACK_EDITION.DIGEST, digest)
                    .set(PACK_EDITION.PACK_ID, "ours")
                    .set(PACK_EDITION.TEXTS, JsonMapper.shared().writeValueAsString(texts))
                    .set(PACK_EDITION.KEPT_AT, Instant.EPOCH)
                    .execute();
            data.insertInto(YEAR_PACK)
                    .set(YEAR_PACK.REGION_CODE, county.region())
                    .set(YEAR_PACK.BUDGET_YEAR, County.YEAR)
                    .set(YEAR_PACK.PACK_ID, "ours")
                    .set(YEAR_PACK.DIGEST, digest)
                    .set(YEAR_PACK.BOUND_AT, Instant.EPOCH)
                    .execute();
        });
    }

    private static List<String> codes(Assessed assessed) {
        return assessed.evaluation().findings().stream()
                .map(finding -> finding.card().code())
                .toList();
    }
}
