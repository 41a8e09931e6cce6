package hengji.app;

import hengji.app.storage.Certificate;
import hengji.app.storage.MailServer;
import hengji.app.storage.Neighbours;
import hengji.app.storage.Settings;
import hengji.app.storage.SignOn;
import hengji.core.explain.Wording;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settings from options and environment; an option counts more. */
final class SettingsReading {
    private static final int DEFAULT_PORT = 8080;
    private static final int DEFAULT_HTTPS_PORT = 8443;

    private final Map<String, String> environment;
    private final Map<String, String> options;

    SettingsReading(Map<String, String> environment, Map<String, String> options) {
        this.environment = environment;
        this.options = options;
    }

    /** A setting that cannot be. */
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Wrong(Wording what) {
            super(what.zh() + " " + what.en(), null, false, false);
        }
    }

    SettingsReading with(String name, @Nullable Object option) {
        if (option == null) {
            return this;
        }
        Map<String, String> more = new HashMap<>(options);
        more.put(name, option.toString());
        return new SettingsReading(environment, more);
    }

    Settings settings(boolean demo) {
        String data = find("HENGJI_DATA").orElse(demo ? "data-demo" : "data");
        Optional<Certificate> certificate = certificate();
        Optional<Settings.Database> database = find("HENGJI_DB_URL")
                .map(url -> new Settings.Database(
                        url,
                        find("HENGJI_DB_USER").orElse(""),
                        find("HENGJI_DB_PASSWORD").orElse("")));
        return new Settings(
                Path.of(data),
                find("HENGJI_HOST").orElse("127.0.0.1"),
                port(certificate.isPresent()),
                demo,
                database,
                new Neighbours(certificate, address(), mail(), signOn()));
    }

    /** With a certificate the office answers over HTTPS alone, on the port given for it or else on the usual one. */
    private int port(boolean encrypted) {
        Optional<Integer> port = number("HENGJI_PORT");
        return encrypted
                ? number("HENGJI_HTTPS_PORT").or(() -> port).orElse(DEFAULT_HTTPS_PORT)
                : port.orElse(DEFAULT_PORT);
    }

    private Optional<Certificate> certificate() {
        Optional<Path> file = find("HENGJI_CERTIFICATE").map(Path::of);
        Optional<Path> key = find("HENGJI_CERTIFICATE_KEY").map(Path::of);
        if (file.isEmpty() && key.isPresent()) {
            throw new Wrong(Wording.of(
                    "设置了 HENGJI_CERTIFICATE_KEY，还须设置 HENGJI_CERTIFICATE。",
                    "HENGJI_CERTIFICATE_KEY needs HENGJI_CERTIFICATE beside it."));
        }
        Stream.concat(file.stream(), key.stream())
                .filter(each -> !Files.isReadable(each))
                .findFirst()
                .ifPresent(each -> {
                    throw new Wrong(Wording.of("证书文件不存在或不能读：" + each, "No certificate can be read from " + each));
                });
        return file.map(each ->
                new Certificate(each, key, find("HENGJI_CERTIFICATE_PASSWORD").orElse("")));
    }

    private Optional<URI> address() {
        return find("HENGJI_ADDRESS").map(text -> {
            if (!text.matches("https?://[^\\s/?#]+/?")) {
                throw new Wrong(Wording.of(
                        "HENGJI_ADDRESS 应为 https://jixiao.example.gov.cn 的样子。",
                        "HENGJI_ADDRESS looks like https://jixiao.example.gov.cn."));
            }
            return URI.create(text.endsWith("/") ? text : text + "/");
        });
    }

    private Optional<MailServer> mail() {
        return find("HENGJI_SMTP_HOST").map(host -> {
            MailServer.Security security = security();
            String from = find("HENGJI_SMTP_FROM")
                    .orElseThrow(() -> new Wrong(Wording.of(
                            "设置了 HENGJI_SMTP_HOST，还须用 HENGJI_SMTP_FROM 写明发件地址。",
                            "HENGJI_SMTP_HOST needs HENGJI_SMTP_FROM, the address mails come from.")));
            return new MailServer(
                    host,
                    number("HENGJI_SMTP_PORT").orElse(security.port()),
                    security,
                    find("HENGJI_SMTP_USER")
                            .map(user -> new MailServer.Login(
                                    user, find("HENGJI_SMTP_PASSWORD").orElse(""))),
                    from);
        });
    }

    private Optional<SignOn> signOn() {
        return find("HENGJI_OIDC_ISSUER").map(issuer -> {
            Optional<String> client = find("HENGJI_OIDC_CLIENT_ID");
            Optional<String> secret = find("HENGJI_OIDC_CLIENT_SECRET");
            if (client.isEmpty() || secret.isEmpty() || !issuer.matches("https?://\\S+")) {
                throw new Wrong(
                        Wording.of(
                                "统一身份登录须同时设置 HENGJI_OIDC_ISSUER（https://…）、HENGJI_OIDC_CLIENT_ID 和 HENGJI_OIDC_CLIENT_SECRET。",
                                "OpenID Connect needs HENGJI_OIDC_ISSUER (https://…), _CLIENT_ID and _CLIENT_SECRET together."));
            }
            boolean administrators = find("HENGJI_OIDC_ADMINISTRATORS")
                    .filter("allow"::equalsIgnoreCase)
                    .isPresent();
            return new SignOn(URI.create(issuer), client.get(), secret.get(), administrators);
        });
    }

    private MailServer.Security security() {
        String wanted = find("HENGJI_SMTP_TLS").orElse("starttls");
        return Stream.of(MailServer.Security.values())
                .filter(security -> security.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new Wrong(Wording.of(
                        "HENGJI_SMTP_TLS 只能是 starttls、tls 或 none。", "HENGJI_SMTP_TLS is starttls, tls or none.")));
    }

    private Optional<Integer> number(String name) {
        return find(name).map(text -> {
            if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
                throw new Wrong(Wording.of(name + " 应为 0 至 65535 的数字。", name + " is a number from 0 to 65535."));
            }
            return Integer.parseInt(text);
        });
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(options.get(name))
                .or(() -> Optional.ofNullable(environment.get(name)))
                .filter(value -> !value.isBlank());
    }
}
