package hengji.app.me;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import hengji.app.account.Totp;
import hengji.app.house.Database;
import hengji.app.house.TestOffice;
import hengji.app.house.Visitor;
import hengji.core.workflow.Role;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The QR code is read back by another library than the one that drew it. */
final class QrPictureTest {
    private static final Pattern SIZE = Pattern.compile("class=\"qr\"[^>]*viewBox=\"0 0 (\\d+) ");
    private static final Pattern DRAWN = Pattern.compile("class=\"qr\".*?<path d=\"(M[^\"]+)\"");
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int BORDER = 4;

    private static String read(int size, String path) throws Exception {
        BitMatrix modules = new BitMatrix(size - 2 * BORDER);
        Matcher dark = MODULE.matcher(path);
        while (dark.find()) {
            modules.set(Integer.parseInt(dark.group(1)) - BORDER, Integer.parseInt(dark.group(2)) - BORDER);
        }
        return new Decoder().decode(modules).getText();
    }

    @Test
    void what_is_drawn_is_what_is_read() throws Exception {
        String link = Totp.link(Totp.newSecret(), "jingban-jia");
        QrPicture picture = QrPicture.of(link);
        assertThat(read(picture.size(), picture.path())).isEqualTo(link);
    }

    @Test
    void the_page_shows_the_secret_as_a_picture_and_to_be_typed() throws Exception {
        TestOffice office = TestOffice.on(Database.H2);
        Visitor person = Visitor.loggedIn(office, office.person(Role.SECURITY_AUDITOR, "000000", 0));
        String page = person.get("/me/second-factor").body();
        Matcher size = SIZE.matcher(page);
        Matcher drawn = DRAWN.matcher(page);
        Matcher typed = Pattern.compile("<code class=\"secret\">([^<]+)</code>").matcher(page);
        assertThat(size.find() && drawn.find() && typed.find()).isTrue();
        assertThat(read(Integer.parseInt(size.group(1)), drawn.group(1)))
                .startsWith("otpauth://totp/")
                .contains("secret=" + typed.group(1).replace(" ", ""));
    }
}
