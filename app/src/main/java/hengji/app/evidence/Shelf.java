package hengji.app.evidence;

import java.io.InputStream;
import java.util.Optional;

/** Where contents of evidence are kept, by their SHA-256. */
interface Shelf {
    /** Keeps a content, once however often it comes. */
    void put(String sha256, byte[] bytes, String media);

    /** The bytes of a content; absent where this shelf does not have it. */
    Optional<InputStream> open(String sha256);
}
