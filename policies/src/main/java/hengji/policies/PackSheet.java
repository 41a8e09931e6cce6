package hengji.policies;

import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.policy.Force;
import hengji.core.policy.Validity;
import java.util.List;
import java.util.Optional;

/**
 * A pack laid open: every number with its source, basis and validity (口径明细).
 *
 * @param id the pack's id
 * @param version of its file
 * @param title as people call it
 * @param region 区划码 or its beginning; absent: the whole nation
 * @param validity fiscal years
 * @param layers ids from the nation down
 * @param rows in the order people read them
 */
public record PackSheet(
        String id,
        String version,
        Wording title,
        Optional<String> region,
        Validity validity,
        List<String> layers,
        List<Row> rows) {
    public PackSheet {
        layers = List.copyOf(layers);
        rows = List.copyOf(rows);
    }

    /**
     * One number or word list.
     *
     * @param key its place in the file, e.g. {@code limits/indicator-weights}
     * @param name as people call it
     * @param part which part of the value, e.g. a first-level name; may be empty
     * @param value as shown
     * @param citation what says so, and whether that was verified
     * @param validity fiscal years
     * @param force whether a later layer may replace it
     * @param layer the pack that set it
     */
    public record Row(
            String key,
            String name,
            String part,
            String value,
            Citation citation,
            Validity validity,
            Force force,
            String layer) {}
}
