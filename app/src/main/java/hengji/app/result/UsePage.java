package hengji.app.result;

import hengji.app.frame.Frame;
import hengji.core.explain.Wording;
import hengji.core.policy.Verdict;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the results of a year lead to, on a page.
 *
 * @param frame of the page
 * @param region 区划码
 * @param year the year whose results are used
 * @param years to choose from, newest first
 * @param items all there are
 * @param show which of them: all, open, projects or departments
 * @param mayDecide whether the reader decides
 * @param asked what was typed last, where it was refused
 */
public record UsePage(
        Frame frame,
        String region,
        int year,
        List<Integer> years,
        List<Item> items,
        String show,
        boolean mayDecide,
        Asked asked) {
    /**
     * A decision that was refused.
     *
     * @param key of the matter; empty where nothing was refused
     * @param typed what was typed
     * @param faults why not
     */
    public record Asked(String key, Map<String, String> typed, List<Wording> faults) {
        static final Asked NOTHING = new Asked("", Map.of(), List.of());

        public Asked {
            typed = Map.copyOf(typed);
            faults = List.copyOf(faults);
        }

        public boolean isAbout(Item item) {
            return key.equals(item.matter().key());
        }
    }

    public UsePage {
        years = List.copyOf(years);
        items = List.copyOf(items);
    }

    public List<Verdict> verdicts() {
        return Arrays.asList(Verdict.values());
    }

    /** Those the reader asked for. */
    public List<Item> shown() {
        return items.stream()
                .filter(item -> switch (show) {
                    case "open" -> item.decided().isEmpty();
                    case "projects" -> item.matter().isProject();
                    case "departments" -> !item.matter().isProject();
                    default -> true;
                })
                .toList();
    }

    public long undecided() {
        return items.stream().filter(item -> item.decided().isEmpty()).count();
    }

    public long ready() {
        return items.stream().filter(Item::isReady).count();
    }

    public long count(Verdict verdict) {
        return items.stream()
                .flatMap(item -> item.decided().stream())
                .filter(decided -> decided.verdict() == verdict)
                .count();
    }

    /** What decisions of a kind take away in all, in 万元. */
    public String sum(Verdict verdict) {
        return Item.money(Optional.of(items.stream()
                .flatMap(item -> item.decided().stream())
                .filter(decided -> decided.verdict() == verdict)
                .map(Decided::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    /** What stands in a field: what was typed and refused, else what is known. */
    public String text(Item item, String name, String known) {
        return asked.isAbout(item) ? asked.typed().getOrDefault(name, "") : known;
    }
}
