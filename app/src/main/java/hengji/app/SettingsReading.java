package hengji.app;

import hengji.app.storage.Settings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings from options and environment; an option counts more. */
final class SettingsReading {
    private static final int DEFAULT_PORT = 8080;

    private final Map<String, String> environment;
    private final Map<String, String> options;

    SettingsReading(Map<String, String> environment, Map<String, String> options) {
        this.environment = environment;
        this.options = options;
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
        int port = find("HENGJI_PORT").map(Integer::parseInt).orElse(DEFAULT_PORT);
        Optional<Settings.Database> database = find("HENGJI_DB_URL")
                .map(url -> new Settings.Database(
                        url,
                        find("HENGJI_DB_USER").orElse(""),
                        find("HENGJI_DB_PASSWORD").orElse("")));
        return new Settings(Path.of(data), find("HENGJI_HOST").orElse("127.0.0.1"), port, demo, database);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(options.get(name))
                .or(() -> Optional.ofNullable(environment.get(name)))
                .filter(value -> !value.isBlank());
    }
}
