package hengji.app.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.Opening;
import hengji.app.account.Credentials;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.journal.Verification;
import hengji.app.storage.Connections;
import hengji.app.storage.OfficeTime;
import hengji.app.storage.Settings;
import hengji.core.workflow.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class BackupTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void a_backup_of_the_running_office_restores_to_the_same_on_either_database(Database database) throws Exception {
        TestOffice office = TestOffice.on(database);
        String login = office.person(Role.SECURITY_AUDITOR, "000000", 0);
        Visitor.loggedIn(office, login);
        office.part(DSLContext.class)
                .execute(
                        "insert into content (sha256, size, media, at) values (?, 3, 'x', current_timestamp)",
                        "a".repeat(63) + database.name().length());
        office.part(DSLContext.class)
                .execute(
                        "insert into content_piece (sha256, place, bytes) values (?, 0, ?)",
                        "a".repeat(63) + database.name().length(),
                        new byte[] {0, -1, 7});
        Path file = folder.resolve("backup.zip");
        save(office.settings(), file);

        for (Database target : Database.values()) {
            Settings empty = TestOffice.fresh(target);
            assertThat(new Restore(empty).from(file)).isInstanceOf(Restore.Outcome.Done.class);
            Path again = folder.resolve("again" + target + ".zip");
            save(empty, again);

            assertThat(tables(again)).as(database + " to " + target).isEqualTo(tables(file));
            assertThat(new Restore(empty).from(file)).isInstanceOf(Restore.Outcome.Refused.class);
        }
    }

    @Test
    void a_restored_office_opens_and_goes_on_numbering() throws Exception {
        TestOffice office = TestOffice.on(Database.H2);
        String login = office.person(Role.SECURITY_AUDITOR, "000000", 0);
        Path file = folder.resolve("backup.zip");
        save(office.settings(), file);
        Settings empty = TestOffice.fresh(Database.POSTGRES);
        new Restore(empty).from(file);

        try (var opened = new Opening(empty).open()) {
            URI address = Opening.address(opened);
            assertThat(opened.getBean(Credentials.class).find(login)).isPresent();
            assertThat(new Visitor(address).login(login, TestOffice.PASSWORD).statusCode())
                    .isEqualTo(302);
            assertThat(new Verification(opened.getBean(DSLContext.class)).run().entries())
                    .isPositive();
        }
    }

    @Test
    void the_running_office_gives_its_backup_only_to_who_reads_its_data_folder() throws Exception {
        TestOffice office = TestOffice.on(Database.H2);
        RunningOffice.Note note = RunningOffice.find(office.settings().data()).orElseThrow();
        URI address = URI.create(note.address()).resolve("/keeper/backup");

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest wrong =
                    HttpRequest.newBuilder(address).header("X-Keeper", "0").build();
            HttpRequest right = HttpRequest.newBuilder(address)
                    .header("X-Keeper", note.secret())
                    .build();
            assertThat(client.send(wrong, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
            Path file = folder.resolve("http.zip");
            assertThat(client.send(right, HttpResponse.BodyHandlers.ofFile(file))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(tables(file)).containsKey("account");
        }
    }

    @Test
    void what_is_no_backup_is_refused_and_a_damaged_one_changes_nothing() throws Exception {
        Path file = folder.resolve("backup.zip");
        save(TestOffice.on(Database.H2).settings(), file);
        Path cut = folder.resolve("cut.zip");
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(file), 1000));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Restore(TestOffice.fresh(Database.H2)).from(cut))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_database_made_by_the_first_version_comes_to_todays_schema(Database database) throws Exception {
        Path first = folder.resolve("first.zip");
        try (var in = BackupTest.class.getResourceAsStream("/backups/first-version.zip")) {
            Files.write(first, Optional.ofNullable(in).orElseThrow().readAllBytes());
        }
        Settings empty = TestOffice.fresh(database);

        assertThat(new Restore(empty).from(first)).isInstanceOf(Restore.Outcome.Done.class);

        try (var opened = new Opening(empty).open()) {
            var database2 = opened.getBean(DSLContext.class);
            assertThat(opened.getBean(Credentials.class).find("secadmin")).isPresent();
            assertThat(new Verification(database2).run().flaws()).isEmpty();
            assertThat(database2.fetchCount(hengji.app.tables.Tables.FORM)).isEqualTo(1);
        }
    }

    private static void save(Settings settings, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            new Backup(new Connections(settings), OfficeTime.clock()).write(out);
        }
    }

    /** The lines of each table; what the scheduler does meanwhile is not in a backup. */
    private static Map<String, String> tables(Path file) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().equals(BackupFormat.MANIFEST)) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    zip.transferTo(bytes);
                    tables.put(
                            entry.getName().replaceAll("tables/|\\.jsonl", ""), bytes.toString(StandardCharsets.UTF_8));
                }
            }
        }
        return tables;
    }
}
