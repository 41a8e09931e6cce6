package hengji.app.monitoring;

import hengji.core.monitoring.Cause;
import hengji.core.monitoring.Deviation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why something is behind, as it was ticked and explained (偏差原因).
 *
 * @param causes what was ticked, in the form's order
 * @param words 原因说明; may be empty
 */
public record Because(List<Cause> causes, String words) {
    public static final Because NOTHING = new Because(List.of(), "");

    public Because {
        causes = causes.stream().distinct().sorted().toList();
        words = words.strip();
    }

    /** As it is kept: names with commas between. */
    static Because kept(String causes, String words) {
        return new Because(
                Arrays.stream(causes.split(","))
                        .filter(name -> !name.isBlank())
                        .map(Cause::valueOf)
                        .toList(),
                words);
    }

    /** As it was sent; names that are none count as not ticked. */
    public static Because sent(Collection<String> names, String words) {
        Set<Cause> ticked = EnumSet.noneOf(Cause.class);
        Arrays.stream(Cause.values())
                .filter(cause -> names.contains(cause.name()))
                .forEach(ticked::add);
        return new Because(List.copyOf(ticked), words);
    }

    /** As a program sends it; what is left out says nothing. */
    static Because told(@Nullable List<Cause> causes, @Nullable String words) {
        return new Because(causes == null ? List.of() : causes, words == null ? "" : words);
    }

    String kept() {
        return causes.stream().map(Cause::name).collect(Collectors.joining(","));
    }

    /** As the engine takes it; the explanation goes with the first. */
    List<Deviation> deviations() {
        List<Deviation> all = new ArrayList<>();
        for (Cause cause : causes) {
            all.add(new Deviation(cause, all.isEmpty() ? words : ""));
        }
        return List.copyOf(all);
    }

    public boolean has(Cause cause) {
        return causes.contains(cause);
    }

    /** 财政未下达、库款未保障：专款未到. */
    String said() {
        return causes.stream().map(cause -> cause.wording().zh()).collect(Collectors.joining("、"))
                + (words.isEmpty() ? "" : "：" + words);
    }
}
