package hengji.app.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate nobody signed but itself, made with the JDK's keytool: as PKCS#12 and as PEM. */
public final class SelfSigned {
    /** The password of the PKCS#12 file. */
    public static final String PASSWORD = "only-for-tests";

    private static final String ALIAS = "office";

    private final Path folder;
    private final KeyStore store;

    private SelfSigned(Path folder, KeyStore store) {
        this.folder = folder;
        this.store = store;
    }

    /** A new one for a host name. */
    public static SelfSigned forHost(String host) {
        try {
            Path folder = Files.createTempDirectory("certificate");
            Path file = folder.resolve("office.p12");
            keytool(host, file);
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, PASSWORD.toCharArray());
            }
            return new SelfSigned(folder, store);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void keytool(String host, Path file) throws IOException {
        String name = host.matches("[\\d.]+") ? "ip:" + host : "dns:" + host;
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=" + name,
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(file)) {
            throw new IllegalStateException(said);
        }
    }

    /** Certificate and key in one file, with {@link #PASSWORD}. */
    public Path pkcs12() {
        return folder.resolve("office.p12");
    }

    /** The certificate alone, as PEM. */
    public Path certificate() {
        try {
            return pem("office.pem", "CERTIFICATE", store.getCertificate(ALIAS).getEncoded());
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Its key, as PEM. */
    public Path key() {
        try {
            return pem(
                    "office.key",
                    "PRIVATE KEY",
                    store.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded());
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Trusts this certificate and no other. */
    public SSLContext trusted() {
        try {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry(ALIAS, store.getCertificate(ALIAS));
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trust);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (GeneralSecurityException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private Path pem(String name, String kind, byte[] content) {
        String text = "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind
                + "-----\n";
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
