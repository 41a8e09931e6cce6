package hengji.app.intake;

/** A file as it came: its name and its bytes. */
public final class Upload {
    private final String name;
    private final byte[] bytes;

    public Upload(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
