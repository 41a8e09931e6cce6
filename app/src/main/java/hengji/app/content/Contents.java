package hengji.app.content;

import static hengji.app.tables.Tables.CONTENT;
import static hengji.app.tables.Tables.CONTENT_PIECE;

import hengji.app.storage.Sha256;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contents of uploaded files by their SHA-256, each kept once, in pieces of at most {@link #PIECE} bytes so that any
 * database takes them. Knows no names and no rights: who keeps a reference keeps those.
 */
@Service
public class Contents {
    /** Bytes of a piece. */
    static final int PIECE = 512 * 1024;

    /** The largest file taken, in bytes (20 MiB). */
    public static final int LARGEST = 20 * 1024 * 1024;

    private final DSLContext database;
    private final Clock clock;

    Contents(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A content that is kept.
     *
     * @param sha256 its hash in hexadecimal
     * @param size in bytes
     * @param media its name in the web
     */
    public record Content(String sha256, long size, String media) {}

    /** Keeps a content, once however often it comes; that it came again keeps it from being cleared. */
    @Transactional
    public Content put(byte[] bytes, String media) {
        String sha256 = sha256(bytes);
        boolean again = database.update(CONTENT)
                        .set(CONTENT.AT, clock.instant())
                        .where(CONTENT.SHA256.eq(sha256))
                        .execute()
                > 0;
        if (again) {
            return find(sha256).orElseThrow();
        }
        int made = database.insertInto(CONTENT)
                .set(CONTENT.SHA256, sha256)
                .set(CONTENT.SIZE, (long) bytes.length)
                .set(CONTENT.MEDIA, media)
                .set(CONTENT.AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        if (made > 0) {
            pieces(sha256, bytes);
        }
        return new Content(sha256, bytes.length, media);
    }

    /** What is known of a content. */
    @Transactional(readOnly = true)
    public Optional<Content> find(String sha256) {
        return database.selectFrom(CONTENT)
                .where(CONTENT.SHA256.eq(sha256))
                .fetchOptional(found -> new Content(found.getSha256(), found.getSize(), found.getMedia()));
    }

    /**
     * The bytes of a content, to be read after this call.
     *
     * @throws IllegalArgumentException if it is not kept
     */
    @Transactional(readOnly = true)
    public InputStream open(String sha256) {
        List<InputStream> pieces = database.select(CONTENT_PIECE.BYTES)
                .from(CONTENT_PIECE)
                .where(CONTENT_PIECE.SHA256.eq(sha256))
                .orderBy(CONTENT_PIECE.PLACE)
                .fetch(found -> new ByteArrayInputStream(found.value1()));
        if (pieces.isEmpty() && find(sha256).isEmpty()) {
            throw new IllegalArgumentException("no content " + sha256);
        }
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    /** What a content of these bytes is known by. */
    public static String sha256(byte[] bytes) {
        return Sha256.of(bytes);
    }

    private void pieces(String sha256, byte[] bytes) {
        for (int from = 0, place = 0; from < bytes.length; from += PIECE, place++) {
            database.insertInto(CONTENT_PIECE)
                    .set(CONTENT_PIECE.SHA256, sha256)
                    .set(CONTENT_PIECE.PLACE, place)
                    .set(CONTENT_PIECE.BYTES, Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + PIECE)))
                    .execute();
        }
    }
}
