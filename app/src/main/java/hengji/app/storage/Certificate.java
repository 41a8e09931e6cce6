package hengji.app.storage;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the office proves itself with over HTTPS: two PEM files, or one PKCS#12 file.
 *
 * @param file the certificate with its chain (PEM), or certificate and key together (PKCS#12)
 * @param key the private key (PEM); absent for PKCS#12
 * @param password of the key or of the PKCS#12 file; empty for none
 */
public record Certificate(Path file, Optional<Path> key, String password) {
    /** The name of the bundle by which the server knows it. */
    public static final String BUNDLE = "office";

    /** What tells the server so; a renewed file is taken up while it runs. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new TreeMap<>();
        properties.put("server.ssl.bundle", BUNDLE);
        properties.put("server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
        String bundle = "spring.ssl.bundle." + (key.isPresent() ? "pem." : "jks.") + BUNDLE;
        properties.put(bundle + ".reload-on-update", true);
        key.ifPresentOrElse(
                secret -> {
                    properties.put(bundle + ".keystore.certificate", address(file));
                    properties.put(bundle + ".keystore.private-key", address(secret));
                    if (!password.isEmpty()) {
                        properties.put(bundle + ".keystore.private-key-password", password);
                    }
                },
                () -> {
                    properties.put(bundle + ".keystore.location", address(file));
                    properties.put(bundle + ".keystore.type", "PKCS12");
                    properties.put(bundle + ".keystore.password", password);
                });
        return properties;
    }

    private static String address(Path file) {
        return file.toAbsolutePath().toUri().toString();
    }
}
