package hengji.core.policy;

import java.util.List;

/**
 * A section of a report's outline (提纲).
 *
 * @param heading as printed
 * @param parts its sub-headings, in order
 */
public record OutlineSection(String heading, List<String> parts) {
    public OutlineSection {
        parts = List.copyOf(parts);
    }
}
