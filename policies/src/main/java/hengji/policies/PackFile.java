package hengji.policies;

import hengji.core.explain.Wording;
import hengji.core.policy.Validity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One file: one layer of a pack.
 *
 * @param spot its first line
 * @param text as it was read
 * @param id the pack's id
 * @param version the file's version
 * @param title as people call it
 * @param level how far down it stands
 * @param parent the layer it stands on, and the line that says so
 * @param region where it holds; absent: the whole nation
 * @param validity fiscal years
 * @param automatic whether it may be chosen by a form's region and year
 * @param settings the values it sets, by parameter; several where they hold for different years
 */
record PackFile(
        Spot spot,
        String text,
        String id,
        String version,
        Wording title,
        Level level,
        Optional<Parent> parent,
        Optional<Region> region,
        Validity validity,
        boolean automatic,
        Map<String, List<Setting>> settings) {
    /** The layer below, and the line that names it. */
    record Parent(String id, Spot spot) {}

    /** SHA-256 of its text, lower-case hex. */
    String digest() {
        return Digest.of(text);
    }

    /** The setting in force in that year; the last one where the year is not known. */
    Optional<Setting> find(String parameter, Optional<Integer> year) {
        List<Setting> all = settings.getOrDefault(parameter, List.of());
        return all.stream()
                .filter(setting -> year.map(setting.validity()::covers).orElse(false))
                .findFirst()
                .or(() -> all.stream().reduce((_, last) -> last));
    }
}
