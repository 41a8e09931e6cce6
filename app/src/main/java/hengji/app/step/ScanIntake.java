package hengji.app.step;

import hengji.app.content.Contents;
import hengji.app.content.Media;
import hengji.app.content.UploadCheck;
import hengji.app.path.Enclosed;
import hengji.core.explain.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Takes in scans of signed or sealed sheets: told by their first bytes, never by their names (扫描件). */
@Service
public class ScanIntake {
    private static final Wording TOO_LARGE =
            Wording.of("扫描件不能超过 20 MB，请用 200 dpi 灰度重新扫描，或分成几个文件。", "A scan is at most 20 MB: scan at 200 dpi in grey.");
    private static final int LONGEST_NAME = 300;

    private final Contents contents;

    ScanIntake(Contents contents) {
        this.contents = contents;
    }

    /** The answer to somebody who sent a scan. */
    public sealed interface Taken {
        record Nothing() implements Taken {}

        record Scan(Enclosed.Scan scan) implements Taken {}

        record Refused(Wording reason) implements Taken {}
    }

    /** Takes in what was sent, if anything was. */
    public Taken take(Optional<MultipartFile> sent) {
        return sent.filter(file -> !file.isEmpty()).map(this::take).orElseGet(Taken.Nothing::new);
    }

    private Taken take(MultipartFile file) {
        if (file.getSize() > Contents.LARGEST) {
            return new Taken.Refused(TOO_LARGE);
        }
        byte[] bytes = bytes(file);
        Optional<Media> media = Media.of(bytes).filter(Media::isScan);
        if (media.isEmpty()) {
            return new Taken.Refused(Media.SCANS);
        }
        return UploadCheck.fault(name(file), bytes)
                .<Taken>map(Taken.Refused::new)
                .orElseGet(() -> {
                    var kept = contents.put(bytes, media.get().mediaName());
                    return new Taken.Scan(new Enclosed.Scan(kept.sha256(), name(file)));
                });
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String name(MultipartFile file) {
        String sent = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
