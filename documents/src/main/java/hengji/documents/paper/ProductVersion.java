package hengji.documents.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of Hengji, as built; every paper names it. */
public final class ProductVersion {
    public static final String TEXT = read();

    private ProductVersion() {}

    private static String read() {
        try (InputStream in = ProductVersion.class.getResourceAsStream("/hengji/documents/version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its version");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException("reading the version", broken);
        }
    }
}
