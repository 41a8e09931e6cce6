package hengji.app.kit;

import hengji.documents.paper.PaperFormat;

/** A paper ready to be sent: its file's name with the ending, format and content. */
public final class PrintedPaper {
    private final String name;
    private final PaperFormat format;
    private final byte[] bytes;

    PrintedPaper(String name, PaperFormat format, byte[] bytes) {
        this.name = name;
        this.format = format;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public PaperFormat format() {
        return format;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
