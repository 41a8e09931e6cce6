package hengji.app.clearing;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.CONTENT;
import static hengji.app.tables.Tables.CONTENT_PIECE;
import static hengji.app.tables.Tables.EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.begin.Wanted;
import hengji.app.content.Contents;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.intake.Intakes;
import hengji.app.intake.Upload;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.form.FormKind;
import hengji.core.workflow.Role;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ContentClearingTest {
    private static String put(TestOffice office, String text) {
        return office.part(Contents.class)
                .put(text.getBytes(StandardCharsets.UTF_8), "application/pdf")
                .sha256();
    }

    private static void age(TestOffice office, String sha256) {
        Instant then =
                office.part(Clock.class).instant().minus(ContentClearing.KEPT).minus(Duration.ofDays(1));
        office.part(DSLContext.class)
                .update(CONTENT)
                .set(CONTENT.AT, then)
                .where(CONTENT.SHA256.eq(sha256))
                .execute();
    }

    private static boolean isKept(TestOffice office, String sha256) {
        return office.part(Contents.class).find(sha256).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_refers_to_goes_after_its_time_and_not_before(Database database) {
        TestOffice office = TestOffice.on(database);
        String young = put(office, TestOffice.unique("young"));
        String old = put(office, TestOffice.unique("old"));
        String again = TestOffice.unique("again");
        age(office, old);
        age(office, put(office, again));
        String back = put(office, again);

        assertThat(office.part(ContentClearing.class).clear()).isEqualTo(1);
        assertThat(isKept(office, old)).isFalse();
        assertThat(office.part(DSLContext.class).fetchExists(CONTENT_PIECE, CONTENT_PIECE.SHA256.eq(old)))
                .isFalse();
        assertThat(isKept(office, young)).isTrue();
        assertThat(isKept(office, back)).as("it came again").isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void what_the_journal_names_or_evidence_rests_on_stays(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        String named = put(office, TestOffice.unique("named"));
        String proof = put(office, TestOffice.unique("proof"));
        age(office, named);
        age(office, proof);
        office.inTransaction(() -> office.part(Journal.class)
                .write(
                        Actor.OFFICE,
                        new Entry(county.department(), "evidence.remove", "form 1", "材料.pdf " + named, "")));
        office.part(DSLContext.class)
                .insertInto(EVIDENCE)
                .set(EVIDENCE.FORM_ID, county.published())
                .set(EVIDENCE.LINEAGE, "x")
                .set(EVIDENCE.NAME, "材料.pdf")
                .set(EVIDENCE.SHA256, proof)
                .set(EVIDENCE.BYTES, 1L)
                .set(EVIDENCE.MEDIA, "application/pdf")
                .set(EVIDENCE.ADDED_AT, Instant.EPOCH)
                .execute();

        office.part(ContentClearing.class).clear();
        assertThat(isKept(office, named)).isTrue();
        assertThat(isKept(office, proof)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_upload_stays_with_its_line(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        byte[] bytes = TestOffice.unique("upload").getBytes(StandardCharsets.UTF_8);
        Wanted wanted = Wanted.of(county.department(), 2025, FormKind.DEPARTMENT_TARGET, "", "");
        String login = county.person(Role.UNIT_CLERK);
        long account = office.part(DSLContext.class)
                .fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login))
                .getId();
        office.part(Intakes.class).receive(wanted, 0, new Upload("t.csv", bytes), new Actor(account, login, ""));
        String sha256 = Contents.sha256(bytes);
        age(office, sha256);

        office.part(ContentClearing.class).clear();
        assertThat(isKept(office, sha256)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void every_table_that_refers_to_a_content_is_asked(Database database) {
        DSLContext data = TestOffice.on(database).part(DSLContext.class);
        assertThat(ContentClearing.references())
                .extracting(reference -> reference.getTable().getName().toLowerCase(Locale.ROOT))
                .containsExactlyInAnyOrderElementsOf(data.meta().getTables().stream()
                        .flatMap(table -> table.getReferences().stream())
                        .filter(reference ->
                                reference.getKey().getTable().getName().equalsIgnoreCase("content"))
                        .map(reference -> reference.getTable().getName().toLowerCase(Locale.ROOT))
                        .filter(name -> !name.equals("content_piece"))
                        .toList())
                .contains("form_intake", "sealed_scan", "approval_batch", "form_step_enclosure");
    }
}
