package hengji.app.evidence;

import hengji.app.content.Media;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends an uploaded file so that it can do nothing here: never as a page of ours, and without scripts or plug-ins. */
public final class FileAnswer {
    private static final String NOTHING = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";
    private static final Set<String> SHOWN =
            Set.of(Media.PDF.mediaName(), Media.PNG.mediaName(), Media.JPEG.mediaName());

    private FileAnswer() {}

    static ResponseEntity<InputStreamResource> of(Evidence evidence, InputStream bytes) {
        return of(evidence.name(), evidence.media(), evidence.size(), bytes);
    }

    /** A file by its name, what it is by its first bytes, and its size in bytes. */
    public static ResponseEntity<InputStreamResource> of(String name, String media, long size, InputStream bytes) {
        ContentDisposition.Builder shown =
                SHOWN.contains(media) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentLength(size)
                .contentType(MediaType.parseMediaType(media))
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        shown.filename(name, StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy(media))
                .body(new InputStreamResource(bytes));
    }

    /** The browser's own viewer of PDF does not open in a sandbox; it runs nothing of the file in our name. */
    private static String policy(String media) {
        return media.equals(Media.PDF.mediaName()) ? NOTHING : NOTHING + "; sandbox";
    }
}
