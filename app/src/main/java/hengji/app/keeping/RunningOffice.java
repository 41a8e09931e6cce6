package hengji.app.keeping;

import hengji.app.storage.Certificate;
import hengji.app.storage.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A note in the data folder by which commands of the same user find the running office and prove themselves. */
@Component
public class RunningOffice {
    private static final String NAME = "running";
    private static final int BYTES = 32;

    /**
     * Where the office answers, and the secret it wants to hear.
     *
     * @param certificate SHA-256 of the certificate by which it is known over HTTPS; empty without HTTPS
     */
    public record Note(String address, String secret, String certificate) {
        /** A client that speaks with this office and, over HTTPS, with no other. */
        public HttpClient client() {
            return certificate.isEmpty()
                    ? HttpClient.newHttpClient()
                    : HttpClient.newBuilder()
                            .sslContext(Pinned.context(certificate))
                            .build();
        }
    }

    private final Settings settings;
    private final ObjectProvider<SslBundles> bundles;
    private final String secret;

    RunningOffice(Settings settings, ObjectProvider<SslBundles> bundles) {
        this.settings = settings;
        this.bundles = bundles;
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        this.secret = HexFormat.of().formatHex(random);
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        String host = settings.host().equals("0.0.0.0") ? "127.0.0.1" : settings.host();
        String place = host + ":" + event.getWebServer().getPort();
        if (!settings.isEncrypted()) {
            leave(new Note("http://" + place, secret, ""));
            return;
        }
        SslBundles known = bundles.getObject();
        leave(known.getBundle(Certificate.BUNDLE), place);
        known.addBundleUpdateHandler(Certificate.BUNDLE, renewed -> leave(renewed, place));
    }

    private void leave(SslBundle bundle, String place) {
        leave(new Note("https://" + place, secret, Pinned.mark(bundle)));
    }

    private void leave(Note written) {
        try {
            Path note = note(settings.data());
            Files.deleteIfExists(note);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        note, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    note, String.join("\n", written.address(), written.secret(), written.certificate()) + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void closed() throws IOException {
        Files.deleteIfExists(note(settings.data()));
    }

    boolean isSecret(String heard) {
        return MessageDigest.isEqual(heard.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    private static Path note(Path data) {
        return data.resolve(NAME);
    }

    /** The note an office left; it may have been killed since. */
    public static Optional<Note> find(Path data) {
        try {
            List<String> lines = Files.isReadable(note(data)) ? Files.readAllLines(note(data)) : List.of();
            return lines.size() < 2
                    ? Optional.empty()
                    : Optional.of(new Note(lines.get(0), lines.get(1), lines.size() < 3 ? "" : lines.get(2)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
