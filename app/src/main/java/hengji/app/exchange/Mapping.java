package hengji.app.exchange;

import hengji.core.exact.AmountUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a file holds what (列对应).
 *
 * @param headers header by item
 * @param unit of the amounts in the file
 */
public record Mapping(Map<Item, String> headers, AmountUnit unit) {
    public Mapping {
        headers = Map.copyOf(headers);
    }

    /** What the headers of a file suggest. */
    static Mapping suggested(Kind kind, List<String> found) {
        Map<Item, String> headers = new EnumMap<>(Item.class);
        for (Item item : kind.items()) {
            found.stream()
                    .filter(item::isNamed)
                    .filter(header -> !headers.containsValue(header))
                    .findFirst()
                    .ifPresent(header -> headers.put(item, header));
        }
        boolean yuan = headers.values().stream().anyMatch(header -> header.matches(".*[（(](单位[:：])?元[)）].*"));
        return new Mapping(headers, yuan ? AmountUnit.YUAN : AmountUnit.TEN_THOUSAND);
    }

    /** The names under which a region's tables go out: those of its mapping, else the usual ones. */
    String header(Item item) {
        return headers.getOrDefault(item, item.wording().zh());
    }

    public Optional<String> find(Item item) {
        return Optional.ofNullable(headers.get(item));
    }

    /** Items that the kind needs and no column holds. */
    List<Item> lacking(Kind kind) {
        return kind.required().stream()
                .filter(item -> !headers.containsKey(item))
                .toList();
    }

    boolean fits(List<String> found) {
        return found.containsAll(headers.values());
    }
}
