package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import hengji.documents.FormReader;
import hengji.documents.Reading;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What a file asks to be opened, run or written elsewhere is left alone. */
class HostileFilesTest {
    @Test
    void macros_are_not_opened_and_the_rest_is_read() {
        byte[] macros = Zips.with(Sound.file("docx"), "word/vbaProject.bin", new byte[] {1, 2, 3});

        Reading reading = FormReader.standard().read("a.docm", macros);

        assertThat(((Reading.Forms) reading).forms().getFirst().notes())
                .anyMatch(note -> note.message().zh().contains("宏"));
    }

    @Test
    void an_entry_that_would_climb_out_of_its_folder_is_never_written_anywhere() {
        byte[] slip = Zips.with(Sound.file("docx"), "../../evil.txt", new byte[] {1});

        assertThat(FormReader.standard().read("a.docx", slip)).isInstanceOf(Reading.Forms.class);
        assertThat(Path.of("..", "..", "evil.txt")).doesNotExist();
    }

    @Test
    void nobody_is_called_by_a_file_that_names_addresses() throws IOException {
        try (ServerSocket ear = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://localhost:" + ear.getLocalPort() + "/x";
            FormReader reader = FormReader.standard();
            reader.read("a.docx", Sound.word("<!DOCTYPE x SYSTEM \"" + address + "\">" + Sound.HEAD + Sound.TAIL));
            reader.read("a.docx", BadArchives.linked(address));
            reader.read("a.html", page(address).getBytes(UTF_8));
            ear.setSoTimeout(200);

            assertThat(isCalled(ear)).isFalse();
        }
    }

    private static String page(String address) {
        return "<html><head><link rel=stylesheet href=\"" + address + "\"><base href=\"" + address + "\"></head><body>"
                + "<img src=\"" + address + "\"><iframe src=\"" + address
                + "\"></iframe><table><tr><td>甲</table></html>";
    }

    private static boolean isCalled(ServerSocket ear) throws IOException {
        try {
            ear.accept().close();
            return true;
        } catch (SocketTimeoutException silent) {
            return false;
        }
    }
}
