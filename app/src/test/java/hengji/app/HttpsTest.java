package hengji.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hengji.app.house.Database;
import hengji.app.house.SelfSigned;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.storage.Certificate;
import hengji.app.storage.Neighbours;
import hengji.app.storage.Settings;
import hengji.core.workflow.Role;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The real office over TLS, with certificates made for the occasion. */
final class HttpsTest {
    private static final SelfSigned OWN = SelfSigned.forHost("127.0.0.1");

    private static TestOffice open(SelfSigned certificate, boolean pem) {
        Settings plain = TestOffice.fresh(Database.H2);
        Certificate shown = pem
                ? new Certificate(certificate.certificate(), Optional.of(certificate.key()), "")
                : new Certificate(certificate.pkcs12(), Optional.empty(), SelfSigned.PASSWORD);
        return TestOffice.open(
                new Settings(plain.data(), plain.host(), 0, false, Optional.empty(), Neighbours.NONE.with(shown)));
    }

    @Test
    void somebody_logs_in_over_tls_with_a_secure_cookie_and_the_browser_is_told_to_stay() {
        TestOffice office = open(OWN, true);
        try {
            assertThat(office.address().getScheme()).isEqualTo("https");
            Visitor visitor = new Visitor(office.address(), OWN.trusted());
            HttpResponse<String> front = visitor.get("/");
            assertThat(front.statusCode()).isEqualTo(200);
            assertThat(front.headers().firstValue("Strict-Transport-Security"))
                    .contains("max-age=31536000 ; includeSubDomains");
            String login = office.person(Role.SECURITY_AUDITOR, "000000", 0);
            HttpResponse<String> come = visitor.login(login, TestOffice.PASSWORD);
            assertThat(come.headers().firstValue("location").orElse("")).doesNotContain("failed");
            assertThat(come.headers().allValues("set-cookie"))
                    .isNotEmpty()
                    .allMatch(cookie -> cookie.contains("Secure"));
            assertThat(visitor.get("/journal").statusCode()).isEqualTo(200);
        } finally {
            office.close();
        }
    }

    @Test
    void nothing_is_said_in_the_clear() {
        TestOffice office = open(OWN, false);
        try {
            URI clear = URI.create("http://127.0.0.1:" + office.address().getPort() + "/");
            assertThat(new Visitor(clear).get("/").statusCode()).isEqualTo(400);
            Visitor stranger = new Visitor(office.address());
            assertThatThrownBy(() -> stranger.get("/")).hasMessageContaining("PKIX");
        } finally {
            office.close();
        }
    }

    @Test
    void a_backup_is_taken_while_it_runs_whatever_name_its_certificate_bears(@TempDir Path folder) throws Exception {
        TestOffice office = open(SelfSigned.forHost("hengji.example"), false);
        try {
            Path file = folder.resolve("backup.zip");
            Path data = office.settings().data();
            int exit = new CommandLine(new BackupCommand()).execute(file.toString(), "--data", data.toString());
            assertThat(exit).isZero();
            assertThat(Files.size(file)).isPositive();
            List<String> note = Files.readAllLines(data.resolve("running"));
            assertThat(note.getFirst()).startsWith("https://");
            Files.write(data.resolve("running"), List.of(note.get(0), note.get(1), "0".repeat(64)));
            int other = new CommandLine(new BackupCommand())
                    .setExecutionExceptionHandler((problem, _, _) -> 70)
                    .execute(file.toString(), "--data", data.toString());
            assertThat(other).as("somebody else's certificate").isEqualTo(70);
        } finally {
            office.close();
        }
    }

    @Test
    void the_settings_say_which_port_and_which_certificate() {
        Map<String, String> pem = Map.of(
                "HENGJI_CERTIFICATE", OWN.certificate().toString(),
                "HENGJI_CERTIFICATE_KEY", OWN.key().toString());
        Settings settings = new SettingsReading(pem, Map.of()).settings(false);
        assertThat(settings.isEncrypted()).isTrue();
        assertThat(settings.port()).isEqualTo(8443);
        assertThat(new SettingsReading(pem, Map.of("HENGJI_PORT", "9000"))
                        .settings(false)
                        .port())
                .isEqualTo(9000);
        assertThat(new SettingsReading(pem, Map.of("HENGJI_PORT", "9000", "HENGJI_HTTPS_PORT", "9443"))
                        .settings(false)
                        .port())
                .isEqualTo(9443);
        assertThat(new SettingsReading(Map.of(), Map.of()).settings(false).isEncrypted())
                .isFalse();
    }

    @Test
    void a_setting_that_cannot_be_is_told_in_a_sentence() {
        Map<String, String> missing = Map.of("HENGJI_CERTIFICATE", "no-such-file.pem");
        assertThatThrownBy(() -> new SettingsReading(missing, Map.of()).settings(false))
                .hasMessageContaining("证书文件不存在或不能读：no-such-file.pem");
        Map<String, String> alone = Map.of("HENGJI_CERTIFICATE_KEY", "key.pem");
        assertThatThrownBy(() -> new SettingsReading(alone, Map.of()).settings(false))
                .hasMessageContaining("还须设置 HENGJI_CERTIFICATE");
        assertThatThrownBy(() ->
                        new SettingsReading(Map.of("HENGJI_SMTP_HOST", "mail.example.org"), Map.of()).settings(false))
                .hasMessageContaining("HENGJI_SMTP_FROM");
        assertThatThrownBy(() -> new SettingsReading(Map.of("HENGJI_PORT", "80x"), Map.of()).settings(false))
                .hasMessageContaining("HENGJI_PORT 应为");
    }
}
