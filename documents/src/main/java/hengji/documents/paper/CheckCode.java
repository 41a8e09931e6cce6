package hengji.documents.paper;

import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.documents.paper.form.FormLayout;
import hengji.documents.paper.layout.Edition;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * A short digest of a form's content, the pack and the version (校验码). The same form gives the same code whatever
 * file it was read from and whichever edition is printed.
 */
public final class CheckCode {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private CheckCode() {}

    /** Eight letters in two groups, e.g. {@code 7KQ2-M9XD}. */
    public static String of(Form form, Pack pack) {
        StringBuilder content = new StringBuilder();
        FormLayout.of(form, Edition.SUBMIT, Optional.empty(), new Footer("", ""))
                .parts()
                .forEach(part -> append(content, part));
        content.append(pack.id())
                .append('\0')
                .append(pack.version())
                .append('\0')
                .append(ProductVersion.TEXT);
        return letters(digest(content.toString()));
    }

    private static void append(StringBuilder content, Part part) {
        switch (part) {
            case Part.Line line -> content.append(line.text()).append('\0');
            case PaperTable table ->
                table.rows()
                        .forEach(row -> row.cells()
                                .forEach(cell -> content.append(cell.text()).append('\0')));
            case Part.Bars bars -> content.append(bars.title()).append('\0');
        }
    }

    private static String letters(byte[] digest) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(digest[i] & 31));
        }
        return code.toString();
    }

    private static byte[] digest(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
