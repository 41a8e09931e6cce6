package hengji.documents.recognise.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A hand transcription.
 *
 * @param id e.g. 047a
 * @param node its JSON
 */
record Truth(String id, JsonNode node) {
    private static final Path FOLDER = Path.of("src", "test", "resources", "cases", "truth");

    /** The transcriptions of one document, in its order. */
    static List<Truth> of(String document) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Truth> found = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String id = file.getFileName().toString().replace(".json", "");
                if (id.startsWith(document)) {
                    found.add(new Truth(id, new ObjectMapper().readTree(file.toFile())));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<String> text(JsonNode parent, String key) {
        JsonNode value = parent.path(key);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    List<JsonNode> indicators() {
        List<JsonNode> rows = new ArrayList<>();
        node.path("indicators").forEach(rows::add);
        return rows;
    }

    /** Whether the transcription says that it resolved the field from elsewhere than the form. */
    boolean isResolved(String field) {
        for (JsonNode resolved : node.path("resolved")) {
            if (resolved.asText().equals(field)) {
                return true;
            }
        }
        return false;
    }
}
