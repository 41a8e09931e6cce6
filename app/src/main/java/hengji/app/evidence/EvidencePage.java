package hengji.app.evidence;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.app.storage.OfficeTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The evidence of one indicator.
 *
 * @param frame around it
 * @param form its form
 * @param lineage its indicator
 * @param name of the indicator
 * @param text what the cell 佐证材料 says
 * @param files what was uploaded
 * @param open whether the reader may add and take back
 * @param trouble why a file was not taken; empty mostly
 */
public record EvidencePage(
        Frame frame,
        long form,
        String lineage,
        String name,
        String text,
        List<Evidence> files,
        boolean open,
        Optional<String> trouble) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeTime.ZONE);

    public EvidencePage {
        files = List.copyOf(files);
    }

    public Say say() {
        return frame.say();
    }

    public static String time(Instant at) {
        return DAY.format(at);
    }
}
