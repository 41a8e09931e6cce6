package hengji.app.evidence;

import hengji.app.content.Contents;
import hengji.app.storage.Settings;
import java.io.InputStream;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The shelf this office keeps evidence on: the database, or with {@code HENGJI_EVIDENCE=folder} the folder
 * {@code evidence} beside it. What was kept before the setting changed is still found.
 */
@Component
class Shelves {
    private final Shelf chosen;
    private final List<Shelf> all;

    Shelves(Contents contents, Settings settings, @Value("${hengji.evidence:database}") String where) {
        Shelf database = new DatabaseShelf(contents);
        Shelf folder = new FolderShelf(settings.data().resolve("evidence"));
        this.chosen = switch (where) {
            case "database" -> database;
            case "folder" -> folder;
            default ->
                throw new IllegalArgumentException(
                        "HENGJI_EVIDENCE is \"" + where + "\"; it may be database or folder");
        };
        this.all = List.of(database, folder);
    }

    void put(String sha256, byte[] bytes, String media) {
        chosen.put(sha256, bytes, media);
    }

    InputStream open(String sha256) {
        return all.stream()
                .flatMap(shelf -> shelf.open(sha256).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the content " + sha256 + " is gone"));
    }
}
