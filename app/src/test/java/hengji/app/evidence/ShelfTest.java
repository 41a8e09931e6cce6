package hengji.app.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.app.content.Contents;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ShelfTest {
    private static final byte[] SCAN = scan();

    @ParameterizedTest
    @EnumSource
    void the_database_gives_back_what_was_put_in_it(Database database) throws IOException {
        holds(new DatabaseShelf(TestOffice.on(database).part(Contents.class)));
    }

    @Test
    void a_folder_gives_back_what_was_put_in_it(@TempDir Path folder) throws IOException {
        holds(new FolderShelf(folder));
    }

    @Test
    void a_folder_holds_a_content_once_under_its_hash(@TempDir Path folder) throws IOException {
        FolderShelf shelf = new FolderShelf(folder);
        String sha256 = Contents.sha256(SCAN);
        shelf.put(sha256, SCAN, "application/pdf");
        shelf.put(sha256, SCAN, "application/pdf");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .containsExactly(folder.resolve(sha256.substring(0, 2)).resolve(sha256));
        }
    }

    private static void holds(Shelf shelf) throws IOException {
        String sha256 = Contents.sha256(SCAN);
        shelf.put(sha256, SCAN, "application/pdf");
        assertThat(shelf.open(sha256).orElseThrow().readAllBytes()).isEqualTo(SCAN);
        assertThat(shelf.open("0".repeat(64))).isEmpty();
    }

    /** More than one piece of the database. */
    private static byte[] scan() {
        byte[] bytes = new byte[1_200_000];
        Arrays.fill(bytes, (byte) 7);
        byte[] start = "%PDF-1.4 ".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }
}
