package hengji.app.memory;

import hengji.core.explain.Wording;
import hengji.core.memory.Remembered;
import java.util.List;
import java.util.Optional;

/**
 * A row of a form and what earlier years say of it.
 *
 * @param lineage the row's identity
 * @param remembered the years, the latest first
 * @param remark what to say of a target that was the same and met in full for years; absent for others
 */
public record Memory(String lineage, Remembered remembered, Optional<Wording> remark) {
    public boolean isEmpty() {
        return remembered.years().isEmpty();
    }

    /** The years with the newest first that a page shows. */
    public List<PastValue> values() {
        return remembered.years().stream().map(PastValue::of).toList();
    }
}
