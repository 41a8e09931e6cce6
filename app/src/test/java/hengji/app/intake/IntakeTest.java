package hengji.app.intake;

import static hengji.app.tables.Tables.ACCOUNT;
import static hengji.app.tables.Tables.FORM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import hengji.app.begin.Begun;
import hengji.app.begin.Wanted;
import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.house.County;
import hengji.app.house.Database;
import hengji.app.house.Papers;
import hengji.app.house.Parcel;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Actor;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IntakeTest {
    private static final String FOLDER = "quxian-education-2024/";
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static Actor actor(TestOffice office, County county) {
        String login = county.person(Role.UNIT_CLERK);
        long id = office.part(DSLContext.class)
                .fetchSingle(ACCOUNT, ACCOUNT.LOGIN.eq(login))
                .getId();
        return new Actor(id, login, "");
    }

    private static Intake received(TestOffice office, County county, String file, byte[] bytes) {
        Wanted wanted = Wanted.of(county.department(), 2024, FormKind.DEPARTMENT_TARGET, "", "");
        Intakes intakes = office.part(Intakes.class);
        long id = intakes.receive(wanted, 0, new Upload(file, bytes), actor(office, county));
        office.part(IntakeReading.class).read(id);
        return intakes.find(id).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "xlsx", "xls", "pdf", "html", "txt", "json"})
    void every_format_is_shown_with_its_rows_its_places_and_its_findings(String format) {
        TestOffice office = TestOffice.on(Database.H2);
        Intake intake =
                received(office, County.in(office), "target." + format, Papers.bytes(FOLDER + "target." + format));
        assertThat(intake.state()).isEqualTo(Intake.State.READ);

        Shown shown = office.part(Previews.class).shown(intake, 0);
        assertThat(shown.rows()).hasSizeBetween(60, 71);
        assertThat(shown.findings()).isNotEmpty();
        assertThat(shown.rows().getFirst().cells().get(2).text()).isNotBlank();
        assertThat(shown.rows()).allMatch(row -> !row.cells().get(2).place().isEmpty());
    }

    @Test
    void a_separated_text_is_shown_too() {
        TestOffice office = TestOffice.on(Database.H2);
        String csv = "一级指标,二级指标,三级指标,指标性质,指标值,度量单位,权重\n产出指标,数量指标,新建校舍,≥,3,所,10\n产出指标,质量指标,验收合格率,＝,100,%,10\n";
        Intake intake =
                received(office, County.in(office), "t.csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(office.part(Previews.class).shown(intake, 0).rows()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_stored_as_a_form_before_it_is_taken(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        Intake intake = received(office, county, "target.docx", Papers.bytes(FOLDER + "target.docx"));
        Forms forms = office.part(Forms.class);
        assertThat(forms.find(county.department(), 2024, PathKind.TARGET, "")).isEmpty();

        Begun begun = office.part(TakingIn.class).begin(intake, 0, false, Actor.OFFICE);
        assertThat(begun).isInstanceOf(Begun.Made.class);
        FormHead head =
                forms.find(county.department(), 2024, PathKind.TARGET, "").orElseThrow();
        assertThat(office.part(Sheets.class).get(head.id()).rows()).hasSize(71);
        assertThat(office.part(Intakes.class).find(intake.id()).orElseThrow().state())
                .isEqualTo(Intake.State.TAKEN);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_cannot_be_read_is_refused_in_the_readers_words_and_kept(Database database) {
        TestOffice office = TestOffice.on(database);
        Intake intake = received(office, County.in(office), "empty.docx", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(intake.state()).isEqualTo(Intake.State.REFUSED);
        assertThat(intake.refusal().zh()).isNotBlank();
        assertThat(office.part(Intakes.class).bytes(intake)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_of_another_year_is_taken_with_its_years_moved_where_that_is_wanted(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        Wanted wanted = Wanted.of(county.department(), 2025, FormKind.DEPARTMENT_TARGET, "", "");
        Intakes intakes = office.part(Intakes.class);
        long id = intakes.receive(
                wanted, 0, new Upload("t.json", Papers.bytes(FOLDER + "target.json")), actor(office, county));
        office.part(IntakeReading.class).read(id);
        Intake intake = intakes.find(id).orElseThrow();
        assertThat(office.part(Previews.class)
                        .doubts(intake, 0, new hengji.app.frame.Say(hengji.core.explain.Language.CHINESE)))
                .anyMatch(doubt -> doubt.contains("2024 年度"));
        assertThat(office.part(TakingIn.class).begin(intake, 0, true, Actor.OFFICE))
                .isInstanceOf(Begun.Made.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_second_file_changes_only_what_was_ticked(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = county.published();
        Sheets sheets = office.part(Sheets.class);
        Line first = sheets.get(form).rows().get(0);
        Line second = sheets.get(form).rows().get(1);
        sheets.write(form, Column.TARGET, first.lineage(), first.text(Column.TARGET), "1");
        office.part(Forms.class).touch(form);
        sheets.write(form, Column.TARGET, second.lineage(), second.text(Column.TARGET), "2");
        sheets.write(form, Column.PROOF, second.lineage(), "", "照片");
        Line third = sheets.get(form).rows().get(2);
        sheets.remove(form, Block.ROW, third.lineage());
        sheets.add(form, Block.ROW, new Line("", Map.of(Column.NAME, "自己加的一行"), Line.Care.NONE));
        office.part(Forms.class).touch(form);
        Intake intake = forDraft(office, county, form);

        TakingIn taking = office.part(TakingIn.class);
        Differences differences = taking.differences(intake, 0);
        assertThat(differences.changed()).hasSize(2);
        assertThat(differences.added()).hasSize(1);
        assertThat(differences.onlyHere())
                .extracting(line -> line.text(Column.NAME))
                .containsExactly("自己加的一行");

        Set<String> ticked = Set.of(
                differences.changed().getFirst().cells().getFirst().key(),
                differences.added().getFirst().key());
        TakingIn.Taken taken = taking.take(intake, 0, ticked, Actor.OFFICE);
        assertThat(taken).isEqualTo(new TakingIn.Taken(1, 1, java.util.List.of()));
        Sheet now = sheets.get(form);
        Map<String, String> targets =
                now.rows().stream().collect(Collectors.toMap(Line::lineage, line -> line.text(Column.TARGET)));
        assertThat(targets)
                .containsEntry(first.lineage(), first.text(Column.TARGET))
                .containsEntry(second.lineage(), "2");
        assertThat(now.rows())
                .hasSize(72)
                .anyMatch(line -> line.text(Column.NAME).equals(third.text(Column.NAME)));
        assertThat(now.rows()).anyMatch(line -> line.text(Column.PROOF).equals("照片"));
    }

    @ParameterizedTest
    @EnumSource
    void what_somebody_else_changed_after_the_ticking_is_not_overwritten(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        long form = county.published();
        Sheets sheets = office.part(Sheets.class);
        Line first = sheets.get(form).rows().get(0);
        sheets.write(form, Column.TARGET, first.lineage(), first.text(Column.TARGET), "1");
        office.part(Forms.class).touch(form);
        Intake intake = forDraft(office, county, form);
        TakingIn taking = office.part(TakingIn.class);
        String key = taking.differences(intake, 0)
                .changed()
                .getFirst()
                .cells()
                .getFirst()
                .key();
        sheets.write(form, Column.TARGET, first.lineage(), "1", "3");
        office.part(Forms.class).touch(form);

        assertThat(taking.take(intake, 0, Set.of(key), Actor.OFFICE).refused()).hasSize(1);
        assertThat(sheets.find(form, Block.ROW, first.lineage()).orElseThrow().text(Column.TARGET))
                .isEqualTo("3");
    }

    private static Intake forDraft(TestOffice office, County county, long form) {
        Intakes intakes = office.part(Intakes.class);
        FormHead head = office.part(Forms.class).get(form);
        long id = intakes.receive(
                ImportRoutes.wanted(head),
                form,
                new Upload("target.docx", Papers.bytes(FOLDER + "target.docx")),
                actor(office, county));
        office.part(IntakeReading.class).read(id);
        return intakes.find(id).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void a_clerk_uploads_looks_and_takes_without_script(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        Visitor clerk = Visitor.loggedIn(office, county.person(Role.UNIT_CLERK));
        String ways = "/forms/new/" + county.department() + "/2024";
        var sent = Parcel.of(Map.of("kind", "DEPARTMENT_TARGET"), "目标表.docx", Papers.bytes(FOLDER + "target.docx"))
                .send(clerk, office, ways, ways + "/file");
        String preview = sent.headers().firstValue("location").orElse("").replaceAll("^https?://[^/]+", "");
        assertThat(preview).startsWith(ways + "/file/");
        String page = awaited(clerk, preview);
        assertThat(page).contains("导入前先看", "71", "疑点");

        var taken = clerk.post(preview, preview, Map.of("step", "take", "place", "0"));
        assertThat(taken.headers().firstValue("location").orElse("")).containsPattern("/forms/\\d+$");
    }

    @Test
    void programs_import_into_a_draft_and_take_by_key() {
        TestOffice office = TestOffice.on(Database.H2);
        County county = County.in(office);
        long form = county.published();
        Visitor clerk = Visitor.loggedIn(office, county.person(Role.UNIT_CLERK));
        var answer = Parcel.of(Map.of(), "t.docx", Papers.bytes(FOLDER + "target.docx"))
                .send(clerk, office, "/forms/" + form + "/import", "/api/v1/forms/" + form + "/import");
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"differences\":[]");
    }

    @ParameterizedTest
    @EnumSource
    void while_a_file_is_being_read_its_page_answers_and_asks_again_by_itself(Database database) {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        Visitor clerk = Visitor.loggedIn(office, county.person(Role.UNIT_CLERK));
        Wanted wanted = Wanted.of(county.department(), 2024, FormKind.DEPARTMENT_TARGET, "", "");
        long id = office.part(Intakes.class)
                .receive(
                        wanted, 0, new Upload("目标表.docx", Papers.bytes(FOLDER + "target.docx")), actor(office, county));
        String path = "/forms/new/" + county.department() + "/2024/file/" + id;

        TaskInstance<Void> job = new TaskInstance<>(IntakeReading.JOB, Long.toString(id));
        Scheduler jobs = office.part(Scheduler.class);
        jobs.scheduleIfNotExists(job, Instant.now().plus(Duration.ofDays(1)));

        assertThat(clerk.get(path).body())
                .contains("正在读取文件", "目标表.docx", "2024年度部门整体支出绩效目标表")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>")
                .contains("hx-get=\"" + path + "\"", "hx-trigger=\"load delay:1s\"");
        assertThat(clerk.post(path, path, Map.of("step", "take", "place", "0")).statusCode())
                .isEqualTo(409);

        jobs.cancel(job);
        assertThat(awaited(clerk, path)).contains("导入前先看", "疑点").doesNotContain("http-equiv=\"refresh\"");
    }

    /** Asks again as a browser does until the file is read. */
    private static String awaited(Visitor clerk, String path) {
        Instant until = Instant.now().plus(LONGEST);
        String page = clerk.get(path).body();
        while (page.contains("正在读取文件") && Instant.now().isBefore(until)) {
            page = clerk.get(path).body();
        }
        return page;
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_taken_into_a_form_that_goes_in_at_the_same_moment(Database database) throws Exception {
        TestOffice office = TestOffice.on(database);
        County county = County.in(office);
        Intake read = received(office, county, "target.docx", Papers.bytes(FOLDER + "target.docx"));
        Begun.Made made = (Begun.Made) office.part(TakingIn.class).begin(read, 0, false, Actor.OFFICE);
        String last = office.part(Sheets.class)
                .lines(made.form(), Block.ROW)
                .getLast()
                .lineage();
        office.inTransaction(() -> office.part(Sheets.class).remove(made.form(), Block.ROW, last));
        Wanted wanted = Wanted.of(county.department(), 2024, FormKind.DEPARTMENT_TARGET, "", "");
        Intakes intakes = office.part(Intakes.class);
        long id = intakes.receive(
                wanted,
                made.form(),
                new Upload("target.docx", Papers.bytes(FOLDER + "target.docx")),
                actor(office, county));
        office.part(IntakeReading.class).read(id);
        Intake second = intakes.find(id).orElseThrow();
        Set<String> added = office.part(TakingIn.class).differences(second, 0).added().stream()
                .map(Difference.Added::key)
                .collect(Collectors.toSet());
        assertThat(added).isNotEmpty();
        try (var other = Executors.newSingleThreadExecutor()) {
            List<Future<TakingIn.Taken>> taking = new ArrayList<>();
            office.inTransaction(() -> {
                office.part(Forms.class).hold(made.form());
                taking.add(other.submit(() -> office.part(TakingIn.class).take(second, 0, added, Actor.OFFICE)));
                assertThatThrownBy(() -> taking.getFirst().get(700, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                office.part(DSLContext.class)
                        .update(FORM)
                        .set(FORM.STATE, "HEAD_SIGNING")
                        .where(FORM.ID.eq(made.form()))
                        .execute();
            });
            assertThat(taking.getFirst().get().lines()).isZero();
            assertThat(taking.getFirst().get().refused()).isNotEmpty();
        }
    }
}
