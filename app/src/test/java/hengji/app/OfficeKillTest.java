package hengji.app;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.app.storage.Settings;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole office as it is started by hand, killed with kill -9 right after it said that something is saved. */
final class OfficeKillTest {
    private static final Pattern FIRST = Pattern.compile("secadmin {2}(\\S+)");
    private static final String PASSWORD = "Right-Words-2026";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void what_was_saved_through_the_pages_survives(Database database) throws Exception {
        Settings settings = TestOffice.fresh(database);
        List<String> opened = new ArrayList<>();

        Running first = start(settings, 1);
        String oneTime = first.oneTimePassword();
        Visitor admin = new Visitor(first.address);
        admin.login("secadmin", oneTime);
        Map<String, String> change = Map.of("present", oneTime, "wanted", PASSWORD, "again", PASSWORD);
        assertThat(admin.post("/me/password", "/me/password", change).statusCode())
                .isEqualTo(302);
        openAccounts(admin, opened, "a");
        first.kill();

        Running second = start(settings, 2);
        Visitor again = new Visitor(second.address);
        assertThat(again.login("secadmin", PASSWORD).headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("failed"));
        assertThat(again.get("/accounts").body()).contains(opened);
        second.kill();
    }

    private static void openAccounts(Visitor admin, List<String> opened, String mark) {
        for (int i = 0; i < 10; i++) {
            String login = "clerk-" + mark + i;
            var answer = admin.post("/accounts", "/accounts", Map.of("login", login, "name", "经办人甲"));
            assertThat(answer.statusCode()).isEqualTo(200);
            opened.add(login);
        }
    }

    private Running start(Settings settings, int run) throws Exception {
        int port = freePort();
        Path log = folder.resolve("office" + run + ".log");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        Integer.toString(port),
                        "--data",
                        settings.data().toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        settings.database().ifPresent(server -> {
            builder.environment().put("HENGJI_DB_URL", server.url());
            builder.environment().put("HENGJI_DB_USER", server.user());
            builder.environment().put("HENGJI_DB_PASSWORD", server.password());
        });
        Running running = new Running(builder.start(), URI.create("http://127.0.0.1:" + port + "/"), log);
        running.await();
        return running;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** An office in a process of its own. */
    private record Running(Process process, URI address, Path log) {
        String said() throws IOException {
            return Files.readString(log, StandardCharsets.UTF_8);
        }

        void await() throws Exception {
            for (int i = 0; i < 1200; i++) {
                if (answers()) {
                    return;
                }
                assertThat(process.isAlive()).as(said()).isTrue();
                TimeUnit.MILLISECONDS.sleep(100);
            }
            throw new AssertionError("the office did not open: " + said());
        }

        /** Printed once the office answers. */
        String oneTimePassword() throws Exception {
            Matcher password = FIRST.matcher(said());
            for (int i = 0; i < 600 && !password.find(); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
                password = FIRST.matcher(said());
            }
            password.reset();
            assertThat(password.find()).as(said()).isTrue();
            return password.group(1);
        }

        private boolean answers() {
            try {
                return new Visitor(address).get("/").statusCode() == 200;
            } catch (java.io.UncheckedIOException _) {
                return false;
            }
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
