package hengji.app.result;

import hengji.app.sheet.Opened;
import java.util.List;

/**
 * Earlier results above a target form.
 *
 * @param opened the form
 * @param items the years before, the latest first
 */
public record BesidePart(Opened opened, List<Item> items) {
    public BesidePart {
        items = List.copyOf(items);
    }
}
