package hengji.app.path;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A return sheet (退回意见单).
 *
 * @param id internal
 * @param form whose
 * @param writer account of who began it; 0 for the office
 * @param sent when it went to the unit; absent while it is written
 * @param items in the order of writing
 */
public record Slip(long id, long form, long writer, Optional<Instant> sent, List<ReturnItem> items) {
    public Slip {
        items = List.copyOf(items);
    }

    public long unanswered() {
        return items.stream().filter(item -> !item.isAnswered()).count();
    }
}
