package hengji.documents.xml;

import hengji.documents.manuscript.Refusals;
import hengji.documents.manuscript.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The element names met so far, as written, and what they mean under the namespaces declared so far. */
final class NameTable {
    private static final int SLOTS = 1_024;
    private static final int MOST_NAMES = 4_000;
    private static final int LONGEST_CHAIN = 64;
    private static final int MOST_LOOKUPS = 2_000_000;
    private static final Entry END = new Entry(new byte[0], 0);

    /** A name as written. */
    static final class Entry {
        final byte[] written;
        private final String prefix;
        private final String localName;
        private final int hash;
        private Entry next;
        int number;

        Entry(byte[] written, int hash) {
            String name = new String(written, StandardCharsets.UTF_8);
            int colon = name.indexOf(':');
            this.prefix = colon < 0 ? "" : name.substring(0, colon);
            this.localName = name.substring(colon + 1);
            this.written = written;
            this.hash = hash;
            this.next = this;
        }
    }

    private record Rebound(int depth, String prefix, String before) {}

    private final Vocabulary vocabulary;
    private final Entry[] slots = new Entry[SLOTS];
    private final List<Entry> all = new ArrayList<>();
    private final Map<String, String> namespaces = new HashMap<>();
    private final Deque<Rebound> rebound = new ArrayDeque<>();
    private int lookups;

    NameTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Arrays.fill(slots, END);
    }

    Entry get(byte[] buffer, int from, int to, int hash) throws UnreadableFile {
        int slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
        int passed = 0;
        for (Entry entry = slots[slot]; entry != END; entry = entry.next) {
            passed++;
            if (entry.hash == hash && Arrays.equals(entry.written, 0, entry.written.length, buffer, from, to)) {
                return entry;
            }
        }
        if (passed > LONGEST_CHAIN) {
            throw tooManyNames();
        }
        return add(Arrays.copyOfRange(buffer, from, to), hash, slot);
    }

    private Entry add(byte[] written, int hash, int slot) throws UnreadableFile {
        if (all.size() >= MOST_NAMES) {
            throw tooManyNames();
        }
        Entry entry = new Entry(written, hash);
        entry.number = meaning(entry);
        entry.next = slots[slot];
        slots[slot] = entry;
        all.add(entry);
        return entry;
    }

    private static UnreadableFile tooManyNames() {
        return Refusals.hostile("标记名称过多", "too many different element names");
    }

    private int meaning(Entry entry) {
        return vocabulary.find(namespaces.getOrDefault(entry.prefix, ""), entry.localName);
    }

    /** Takes in a namespace declaration made by the element at a depth. */
    void declare(String prefix, String namespace, int depth) throws UnreadableFile {
        String before = namespaces.getOrDefault(prefix, "");
        if (!Objects.equals(before, namespace)) {
            if (namespaces.containsKey(prefix)) {
                rebound.push(new Rebound(depth, prefix, before));
            }
            bind(prefix, namespace);
        }
    }

    private void bind(String prefix, String namespace) throws UnreadableFile {
        lookups += all.size() + 1;
        if (lookups > MOST_LOOKUPS) {
            throw tooManyNames();
        }
        namespaces.put(prefix, namespace);
        for (Entry entry : all) {
            entry.number = meaning(entry);
        }
    }

    /** Depth whose end gives some prefix its former meaning back, -1 where there is none. */
    int reboundDepth() {
        return rebound.isEmpty() ? -1 : rebound.element().depth();
    }

    void restore(int depth) throws UnreadableFile {
        while (reboundDepth() == depth) {
            Rebound last = rebound.pop();
            bind(last.prefix(), last.before());
        }
    }
}
