package hengji.documents;

import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.form.Origin;
import hengji.documents.flat.Unfolder;
import hengji.documents.json.FormCodec;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.Refusal;
import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.recognise.Recogniser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Reads a file of any accepted format into the forms it holds; its format is told by its content, never by its name. */
public final class FormReader {
    private final Limits limits;

    public FormReader(Limits limits) {
        this.limits = limits;
    }

    /** With the default limits. */
    public static FormReader standard() {
        return new FormReader(Limits.DEFAULT);
    }

    /**
     * Reads a file.
     *
     * @param fileName without folders; kept as the forms' origin, otherwise unused
     * @param content the whole file
     */
    public Reading read(String fileName, byte[] content) {
        try {
            List<Form> forms = forms(fileName, content);
            return forms.isEmpty() ? new Reading.Refused(noForm()) : new Reading.Forms(forms);
        } catch (UnreadableFile unreadable) {
            return new Reading.Refused(unreadable.refusal());
        }
    }

    /**
     * Reads a file from disk; one too large for its kind is refused before it is loaded.
     *
     * @throws IOException where the file cannot be opened
     */
    public Reading read(Path file) throws IOException {
        if (Files.size(file) > limits.textBytes() && FileFormat.isText(head(file))) {
            return new Reading.Refused(Refusals.tooMuchText(limits.text()).refusal());
        }
        return read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return stream.readNBytes(FileFormat.HEAD);
        }
    }

    private List<Form> forms(String fileName, byte[] content) throws UnreadableFile {
        FileFormat format = FileFormat.of(content, limits);
        if (format == FileFormat.JSON) {
            return new FormCodec(limits).readAll(content);
        }
        Manuscript manuscript = flat(format, new Manuscripts(limits).read(format, content));
        Origin origin = new Origin(fileName, manuscript.format(), sha256(content));
        return new Recogniser().recognise(manuscript, origin);
    }

    /** Text, and a PDF without rulings, may have lost their tables. */
    private static Manuscript flat(FileFormat format, Manuscript manuscript) {
        boolean ruled = manuscript.blocks().stream().anyMatch(Block.Table.class::isInstance);
        boolean separated = manuscript.format().equals("csv")
                && manuscript.blocks().stream().allMatch(block -> block instanceof Block.Table table && isFull(table));
        return (format == FileFormat.TEXT && !separated) || (format == FileFormat.PDF && !ruled)
                ? Unfolder.unfold(manuscript)
                : manuscript;
    }

    /** Every row holds as many fields as the widest: a spreadsheet saved it, and it has not lost its columns. */
    private static boolean isFull(Block.Table table) {
        return table.cells().size() == (long) table.rows() * table.columns();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static Refusal noForm() {
        return new Refusal(
                Refusal.Reason.NO_FORM,
                Wording.of(
                        "文件可以打开，但没有找到绩效目标表或自评表。请确认提交的是含有绩效指标的表。",
                        "The file can be opened but holds no performance form. Check that it is the right file."));
    }
}
