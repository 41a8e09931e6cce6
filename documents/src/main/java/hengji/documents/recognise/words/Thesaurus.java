package hengji.documents.recognise.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of labels that mean the same (同义词表). Its data is the resource {@code terms.txt}; each line names a
 * term and the labels seen for it.
 */
public final class Thesaurus {
    private static final int LONGEST_LABEL = 60;
    private static final Thesaurus STANDARD = load();

    private final Map<String, Meaning> meanings;

    private Thesaurus(Map<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    public static Thesaurus standard() {
        return STANDARD;
    }

    /** What a cell's text means as a label; white space, width, brackets, points, units and numbering do not matter. */
    public Meaning meaning(String text) {
        if (text.length() > 2 * LONGEST_LABEL) {
            return Meaning.NONE;
        }
        return meaningOfKey(Texts.key(text));
    }

    /** The same for a text that {@link Texts#key} has already made plain. */
    public Meaning meaningOfKey(String key) {
        if (key.isEmpty() || key.length() > LONGEST_LABEL) {
            return Meaning.NONE;
        }
        Meaning found = find(key);
        if (found.isUnknown()) {
            String bare = Labels.bare(key);
            found = bare.equals(key) ? found : findNumbered(bare);
        }
        found = found.isUnknown() ? findWithoutNumbering(key) : found;
        return found.isUnknown() ? findListed(key) : found;
    }

    /** A budget line behind the heading of its list: 资金来源:(1)政府预算资金. */
    private Meaning findListed(String key) {
        int colon = key.indexOf(":(");
        if (colon <= 0 || colon + 2 >= key.length() || !Character.isDigit(key.charAt(colon + 2))) {
            return Meaning.NONE;
        }
        Meaning listed = findNumbered(Labels.bare(key.substring(colon + 1)));
        return listed.isIn(Term.Part.ROLE) ? listed : Meaning.NONE;
    }

    /** The meaning in one part of a form. */
    public Optional<Term> find(String text, Term.Part part) {
        return meaning(text).in(part);
    }

    /** All labels of a term, in no order that matters. */
    public List<String> labels(Term term) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().is(term))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private Meaning findNumbered(String key) {
        Meaning found = find(key);
        return found.isUnknown() ? findWithoutNumbering(key) : found;
    }

    private Meaning findWithoutNumbering(String key) {
        String plain = Labels.withoutNumbering(key);
        return plain.equals(key) ? Meaning.NONE : find(plain);
    }

    /** The meaning of exactly this key. */
    Meaning find(String key) {
        return meanings.getOrDefault(key, Meaning.NONE);
    }

    private static Thesaurus load() {
        Map<String, EnumSet<Term>> terms = new HashMap<>();
        resource()
                .lines()
                .filter(line -> !line.startsWith("#") && line.contains(" = "))
                .forEach(line -> enter(terms, line));
        Map<String, Meaning> meanings = HashMap.newHashMap(terms.size());
        terms.forEach((label, set) -> meanings.put(label, new Meaning(set)));
        return new Thesaurus(Map.copyOf(meanings));
    }

    private static void enter(Map<String, EnumSet<Term>> terms, String line) {
        int equals = line.indexOf(" = ");
        Term term = Term.valueOf(line.substring(0, equals).strip());
        for (String label : line.substring(equals + 3).split(" \\| ", -1)) {
            terms.computeIfAbsent(Texts.key(label), _ -> EnumSet.noneOf(Term.class))
                    .add(term);
        }
    }

    private static String resource() {
        try (InputStream stream = Thesaurus.class.getResourceAsStream("/hengji/documents/recognise/words/terms.txt")) {
            if (stream == null) {
                throw new IllegalStateException("terms.txt is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
