package hengji.app.evidence;

import hengji.app.content.Media;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends an uploaded file so that it can do nothing here: never as a page of ours, and without scripts or plug-ins. */
final class FileAnswer {
    private static final String NOTHING = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";

    private FileAnswer() {}

    static ResponseEntity<InputStreamResource> of(Evidence evidence, InputStream bytes) {
        ContentDisposition.Builder shown =
                evidence.isShown() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentLength(evidence.size())
                .contentType(MediaType.parseMediaType(evidence.media()))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(evidence.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(evidence))
                .body(new InputStreamResource(bytes));
    }

    /** The browser's own viewer of PDF does not open in a sandbox; it runs nothing of the file in our name. */
    private static String policy(Evidence evidence) {
        return evidence.media().equals(Media.PDF.mediaName()) ? NOTHING : NOTHING + "; sandbox";
    }
}
