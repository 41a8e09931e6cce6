package hengji.app.recheck;

import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.layout.Layout;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a paper to whoever asked for it. */
public final class Printing {
    private Printing() {}

    /** The paper in a format, named by its title. */
    public static ResponseEntity<byte[]> answer(Layout layout, PaperFormat format) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.media()))
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.builder(format == PaperFormat.PDF ? "inline" : "attachment")
                                .filename(layout.title() + "." + format.extension(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(format.write(layout, layout.title()));
    }
}
