package hengji.documents.xml;

import java.util.HashMap;
import java.util.Map;

/**
 * The element names a reader knows, each with a number from 1; every other element is 0. Namespaces go by short
 * aliases, so that the strict and the transitional edition of a format are one.
 */
public final class Vocabulary {
    private final Map<String, String> aliases;
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private int count;

    /**
     * @param aliases namespace to alias
     */
    public Vocabulary(Map<String, String> aliases) {
        this.aliases = Map.copyOf(aliases);
    }

    /** Takes in a name such as {@code w:tbl} and answers its number. */
    public int word(String aliasAndName) {
        int colon = aliasAndName.indexOf(':');
        count++;
        numbers.computeIfAbsent(aliasAndName.substring(0, colon), alias -> new HashMap<>())
                .put(aliasAndName.substring(colon + 1), count);
        return count;
    }

    int find(String namespace, String localName) {
        String alias = aliases.getOrDefault(namespace, "?");
        return numbers.getOrDefault(alias, Map.of()).getOrDefault(localName, 0);
    }
}
