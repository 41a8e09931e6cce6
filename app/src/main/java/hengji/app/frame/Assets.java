package hengji.app.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;

/** Style sheet and scripts, joined to few files whose address changes with their content, so browsers may keep them. */
@Component
public class Assets {
    private static final String LIBRARIES = "META-INF/resources/webjars/";
    private static final String OWN = "assets/";

    /** One file the browser loads. */
    record Asset(String media, String mark, String text) {}

    private final Map<String, Asset> assets = new LinkedHashMap<>();

    Assets() {
        join(
                "hengji.css",
                "text/css;charset=utf-8",
                List.of(
                        LIBRARIES + "normalize.css/8.0.1/normalize.css",
                        OWN + "tokens.css",
                        OWN + "frame.css",
                        OWN + "parts.css",
                        OWN + "sheet.css",
                        OWN + "begin.css",
                        OWN + "kit.css",
                        OWN + "selfevaluation.css",
                        OWN + "review.css",
                        OWN + "work.css",
                        OWN + "memory.css",
                        OWN + "rollup.css",
                        OWN + "monitoring.css",
                        OWN + "recheck.css"));
        join(
                "hengji.js",
                "text/javascript;charset=utf-8",
                List.of(LIBRARIES + "htmx.org/2.0.10/dist/htmx.min.js", OWN + "hengji.js"));
        join("sheet.js", "text/javascript;charset=utf-8", List.of(OWN + "sheet.js"));
        join("selfevaluation.js", "text/javascript;charset=utf-8", List.of(OWN + "selfevaluation.js"));
        join("copy.js", "text/javascript;charset=utf-8", List.of(OWN + "copy.js"));
        join("icon.svg", "image/svg+xml", List.of(OWN + "icon.svg"));
    }

    /** The address of a file, with its mark. */
    public String address(String name) {
        return "/assets/" + name + "?"
                + find(name)
                        .orElseThrow(() -> new IllegalArgumentException(name))
                        .mark();
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private void join(String name, String media, List<String> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(read(part)).append('\n'));
        CRC32 mark = new CRC32();
        mark.update(text.toString().getBytes(StandardCharsets.UTF_8));
        assets.put(name, new Asset(media, Long.toHexString(mark.getValue()), text.toString()));
    }

    private static String read(String resource) {
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(resource, problem);
        }
    }
}
