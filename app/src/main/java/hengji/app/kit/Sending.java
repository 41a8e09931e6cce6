package hengji.app.kit;

import hengji.documents.paper.PaperFormat;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Sends files with headers under which nothing in them can act. */
final class Sending {
    /** A paper carries its own look and nothing that runs. */
    private static final String STILL =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'self'; base-uri 'none'";
    /** A browser's own viewer needs to run on a PDF. */
    private static final String VIEWED = "frame-ancestors 'self'";

    private Sending() {}

    /** To be kept as a file. */
    static ResponseEntity<byte[]> file(PrintedPaper paper) {
        return send(paper, "attachment", STILL);
    }

    /** To be looked at in a frame of the office. */
    static ResponseEntity<byte[]> shown(PrintedPaper paper) {
        return send(paper, "inline", paper.format() == PaperFormat.PDF ? VIEWED : STILL);
    }

    private static ResponseEntity<byte[]> send(PrintedPaper paper, String how, String policy) {
        return file(paper.name(), paper.format().media(), paper.bytes(), how, policy);
    }

    /** Any other file to be kept. */
    static ResponseEntity<byte[]> file(String name, String media, byte[] bytes) {
        return file(name, media, bytes, "attachment", STILL);
    }

    private static ResponseEntity<byte[]> file(String name, String media, byte[] bytes, String how, String policy) {
        ContentDisposition disposition = ContentDisposition.builder(how)
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CONTENT_TYPE, media)
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }
}
