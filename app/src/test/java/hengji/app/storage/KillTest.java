package hengji.app.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was acknowledged is there after kill -9: 20 times, or as often as -Dhengji.kills says. */
final class KillTest {
    private static final int KILLS = Integer.getInteger("hengji.kills", 20);

    /** A server may still commit what a killed writer sent last: the next begins beyond it. */
    private static final long GAP = 1000;

    @ParameterizedTest
    @EnumSource
    void no_acknowledged_commit_is_lost(Database database) throws Exception {
        Settings settings = TestOffice.fresh(database);
        client(settings)
                .sql("create table killed (id bigint primary key, what varchar(40) not null)")
                .update();
        Random random = new Random(20_261_122);
        long next = 1;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Long> acknowledged = writeAndKill(settings, next, random.nextInt(20, 200));
            Set<Long> kept = new HashSet<>(client(settings)
                    .sql("select id from killed where id >= ?")
                    .param(next)
                    .query(Long.class)
                    .list());
            assertThat(kept).as("kill " + kill).containsAll(acknowledged);
            next = Math.max(next, kept.stream().mapToLong(id -> id).max().orElse(0)) + GAP;
        }
        assertThat(client(settings)
                        .sql("select count(*) from killed where what <> 'entry ' || id")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static JdbcClient client(Settings settings) {
        return JdbcClient.create(LeanWriter.source(settings));
    }

    /** The rows a writer acknowledged until it was killed. */
    private static List<Long> writeAndKill(Settings settings, long from, int most) throws IOException {
        Process writer = new ProcessBuilder(command(settings, from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> acknowledged = new ArrayList<>();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged.add(Long.parseLong(line));
                if (acknowledged.size() == most) {
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(acknowledged.size()).isGreaterThanOrEqualTo(most);
        return acknowledged;
    }

    private static List<String> command(Settings settings, long from) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LeanWriter.class.getName(),
                settings.data().toString(),
                Long.toString(from)));
        settings.database()
                .ifPresent(server -> command.addAll(List.of(server.url(), server.user(), server.password())));
        return command;
    }
}
