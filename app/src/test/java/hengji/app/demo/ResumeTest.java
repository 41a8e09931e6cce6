package hengji.app.demo;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.DEMO_PART;
import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.MONITORING;
import static hengji.app.tables.Tables.MONITORING_WARNING;
import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.RECTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.storage.OfficeTime;
import hengji.app.storage.Settings;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** The made-up county is made once, however often its making is broken off. */
final class ResumeTest {
    @Test
    void what_was_broken_off_goes_on_at_the_next_start() throws InterruptedException {
        TestOffice first = TestOffice.open(Database.H2, true);
        Settings settings = first.settings();
        DSLContext begun = first.part(DSLContext.class);
        int people = begun.fetchCount(ACCOUNT);
        int bodies = begun.fetchCount(ORGANISATION);
        first.close();

        TestOffice second = TestOffice.open(settings);
        assertThat(second.part(DemoParts.class).isBrokenOff()).isTrue();
        second.part(DemoReady.class).await();
        DSLContext whole = second.part(DSLContext.class);
        assertThat(second.part(DemoParts.class).isBrokenOff()).isFalse();
        assertThat(whole.fetchCount(ACCOUNT)).isEqualTo(people);
        assertThat(whole.fetchCount(ORGANISATION)).isGreaterThanOrEqualTo(bodies);
        assertThat(whole.fetchCount(DEMO_PART, DEMO_PART.NAME.startsWith("body ")))
                .isEqualTo(Body.all().size());
        int forms = whole.fetchCount(FORM);
        assertThat(forms).isGreaterThan(Body.all().size());
        assertThat(watched(whole)).containsExactly(1, 1, 1);
        assertThat(whole.fetchCount(RECTIFICATION, RECTIFICATION.STATE.eq("CLOSED")))
                .isGreaterThan(2);
        assertThat(whole.fetchCount(RECTIFICATION, RECTIFICATION.STATE.ne("CLOSED")))
                .isGreaterThan(3);
        second.close();

        TestOffice third = TestOffice.open(settings);
        third.part(DemoReady.class).await();
        assertThat(third.part(DSLContext.class).fetchCount(FORM)).isEqualTo(forms);
        third.close();
    }

    /** Finance's own red lights, projects given up, warnings nobody answered in time. */
    private static List<Integer> watched(DSLContext county) {
        return List.of(
                county.fetchCount(MONITORING, MONITORING.LIGHT.eq("RED").and(MONITORING.BLAME.eq("FINANCE"))),
                county.fetchCount(
                        MONITORING_WARNING,
                        MONITORING_WARNING.CHOICE.eq("CANCEL").and(MONITORING_WARNING.STATE.eq("SETTLED"))),
                county.fetchCount(
                        MONITORING_WARNING,
                        MONITORING_WARNING
                                .STATE
                                .eq("ISSUED")
                                .and(MONITORING_WARNING.DUE.lt(LocalDate.now(OfficeTime.ZONE)))));
    }
}
