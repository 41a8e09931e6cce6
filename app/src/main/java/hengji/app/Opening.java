package hengji.app;

import hengji.app.storage.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the office with its settings. */
public final class Opening {
    private final Settings settings;

    public Opening(Settings settings) {
        this.settings = settings;
    }

    /** Starts and returns when pages are served. */
    public ConfigurableApplicationContext open() {
        try {
            Files.createDirectories(settings.data());
        } catch (IOException problem) {
            throw new UncheckedIOException("data folder " + settings.data(), problem);
        }
        SpringApplication application = new SpringApplication(Office.class);
        application.setDefaultProperties(properties());
        application.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        ApplicationContextInitializer<GenericApplicationContext> bean =
                context -> context.registerBean(Settings.class, () -> settings);
        application.addInitializers(bean);
        return application.run();
    }

    /** Starts, asks for the first pages as a user would, and stops: a rehearsal for the start-up cache. */
    void train() {
        try (ConfigurableApplicationContext office = open();
                HttpClient client = HttpClient.newHttpClient()) {
            for (String page : List.of("/", "/login", "/actuator/health", "/assets/hengji.css")) {
                client.send(
                        HttpRequest.newBuilder(address(office).resolve(page)).build(),
                        HttpResponse.BodyHandlers.ofString());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where a started office answers. */
    public static URI address(ConfigurableApplicationContext office) {
        if (office instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            String scheme = office.getBean(Settings.class).isEncrypted() ? "https" : "http";
            return URI.create(scheme + "://127.0.0.1:" + web.getWebServer().getPort() + "/");
        }
        throw new IllegalStateException("the office serves no pages");
    }

    private Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>(settings.properties());
        properties.put("server.address", settings.host());
        properties.put("server.port", settings.port());
        properties.put("spring.datasource.url", settings.url());
        properties.put(
                "spring.datasource.username",
                settings.database().map(Settings.Database::user).orElse("sa"));
        properties.put(
                "spring.datasource.password",
                settings.database().map(Settings.Database::password).orElse(""));
        return properties;
    }
}
