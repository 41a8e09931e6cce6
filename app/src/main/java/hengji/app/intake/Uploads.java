package hengji.app.intake;

import hengji.app.access.NotNow;
import hengji.core.explain.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;

/** What a browser sends as a file. */
final class Uploads {
    private static final Wording NONE =
            Wording.of("没有收到文件，或文件是空的。请选择文件再上传。", "No file came, or an empty one; choose a file.");

    private Uploads() {}

    static Upload of(MultipartFile file) {
        if (file.isEmpty()) {
            throw new NotNow(NONE);
        }
        try {
            return new Upload(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
