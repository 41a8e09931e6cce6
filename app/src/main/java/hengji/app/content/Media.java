package hengji.app.content;

import hengji.core.explain.Wording;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Kinds of files the office takes in, told by their first bytes and never by their names. */
public enum Media {
    PDF("application/pdf", true, "255044462d"),
    JPEG("image/jpeg", true, "ffd8ff"),
    PNG("image/png", true, "89504e470d0a1a0a"),
    TIFF_LITTLE("image/tiff", true, "49492a00"),
    TIFF_BIG("image/tiff", true, "4d4d002a"),
    /** .docx, .xlsx, .wps of today, .zip: what is inside is its reader's to say. */
    ZIP("application/zip", false, "504b0304"),
    /** .doc, .xls and .wps of yesterday. */
    COMPOUND("application/x-ole-storage", false, "d0cf11e0");

    /** What to say where a scan was asked for and something else came. */
    public static final Wording SCANS =
            Wording.of("扫描件须为 PDF、JPG、PNG 或 TIFF 文件，请重新扫描后上传。", "A scan is a PDF, JPG, PNG or TIFF file.");

    private final String name;
    private final boolean scan;
    /** In hexadecimal. */
    private final String start;

    Media(String name, boolean scan, String start) {
        this.name = name;
        this.scan = scan;
        this.start = start;
    }

    /** What a content is by its first bytes; absent where the office does not take it. */
    public static Optional<Media> of(byte[] content) {
        return Arrays.stream(values()).filter(media -> media.begins(content)).findFirst();
    }

    /** By its name, as the store keeps it. */
    public static Optional<Media> named(String name) {
        return Arrays.stream(values()).filter(media -> media.name.equals(name)).findFirst();
    }

    /** Its name in the web. */
    public String mediaName() {
        return name;
    }

    /** Whether it may be the picture of a signed or sealed sheet. */
    public boolean isScan() {
        return scan;
    }

    private boolean begins(byte[] content) {
        int length = start.length() / 2;
        return content.length >= length
                && HexFormat.of().formatHex(content, 0, length).equals(start);
    }
}
