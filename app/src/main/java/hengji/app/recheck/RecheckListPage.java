package hengji.app.recheck;

import hengji.app.frame.Frame;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The re-checks somebody may see.
 *
 * @param frame around it
 * @param years where that person may draw a sample, newest first
 * @param standings with their figures
 */
public record RecheckListPage(Frame frame, List<Year> years, List<Standing> standings) {
    /** One year of a region. */
    public record Year(String region, int number) {}

    /** By year, newest first. */
    public Map<Integer, List<Standing>> byYear() {
        return standings.stream()
                .sorted(Comparator.comparing(Standing::code))
                .collect(Collectors.groupingBy(
                        standing -> standing.head().year(),
                        () -> new TreeMap<Integer, List<Standing>>(Comparator.reverseOrder()),
                        Collectors.toList()));
    }
}
