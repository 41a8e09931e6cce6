package hengji.app.evidence;

import hengji.app.content.Contents;
import java.io.InputStream;
import java.util.Optional;

/** Contents in the database: every node has them, and a backup of the database is a backup of them. */
record DatabaseShelf(Contents contents) implements Shelf {
    @Override
    public void put(String sha256, byte[] bytes, String media) {
        contents.put(bytes, media);
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return contents.find(sha256).map(found -> contents.open(found.sha256()));
    }
}
