package hengji.app.kit;

import hengji.documents.paper.PaperFormat;
import java.nio.charset.StandardCharsets;
import java.util.Map;
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
        HttpHeaders headers = new HttpHeaders();
        headers(paper.name(), paper.format().media(), how, policy).forEach(headers::set);
        return ResponseEntity.ok().headers(headers).body(paper.bytes());
    }

    /** The headers of a file that is written piece by piece. */
    static Map<String, String> headers(String name, String media) {
        return headers(name, media, "attachment", STILL);
    }

    private static Map<String, String> headers(String name, String media, String how, String policy) {
        ContentDisposition disposition = ContentDisposition.builder(how)
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition.toString(),
                HttpHeaders.CONTENT_TYPE,
                media,
                "Content-Security-Policy",
                policy,
                "X-Content-Type-Options",
                "nosniff");
    }
}
