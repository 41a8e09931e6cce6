package hengji.core.policy;

import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule pack (评分口径): all layers from nation to county laid over each other.
 *
 * @param id e.g. {@code cn-2021}
 * @param version of the pack's files
 * @param title as people call it
 * @param region 区划码 prefix it is made for (e.g. 51 for Sichuan); absent: the whole nation
 * @param validity fiscal years
 * @param layers ids from the nation down to this pack
 * @param split weights by first-level name (一级指标权重)
 * @param catalogue second-level names by first-level name (二级指标目录)
 * @param limits single numbers
 * @param vocabularies word lists
 * @param scoring how scores are made
 * @param localDocument the local document that makes the national ones binding here; absent: 本地文件未录入
 * @param reportOutline headings of the self-evaluation report (自评报告提纲), in order
 * @param year what the rest of the year goes by
 */
public record Pack(
        String id,
        String version,
        Wording title,
        Optional<String> region,
        Validity validity,
        List<String> layers,
        Cited<Map<String, BigDecimal>> split,
        Cited<Map<String, List<String>>> catalogue,
        Map<Limit, Cited<BigDecimal>> limits,
        Map<Vocabulary, Cited<Set<String>>> vocabularies,
        ScoringPolicy scoring,
        Optional<Cited<String>> localDocument,
        Cited<List<OutlineSection>> reportOutline,
        YearPolicy year) {
    public Pack {
        layers = List.copyOf(layers);
        limits = Map.copyOf(limits);
        vocabularies = Map.copyOf(vocabularies);
        for (Limit limit : Limit.values()) {
            if (!limits.containsKey(limit)) {
                throw new IllegalArgumentException("pack " + id + " has no number for " + limit.key());
            }
        }
        for (Vocabulary vocabulary : Vocabulary.values()) {
            if (!vocabularies.containsKey(vocabulary)) {
                throw new IllegalArgumentException("pack " + id + " has no word list for " + vocabulary.key());
            }
        }
    }

    public Cited<BigDecimal> get(Limit limit) {
        return present(limits.get(limit), limit.key());
    }

    public Cited<Set<String>> get(Vocabulary vocabulary) {
        return present(vocabularies.get(vocabulary), vocabulary.key());
    }

    private static <T> T present(@org.jspecify.annotations.Nullable T value, String key) {
        if (value == null) {
            throw new IllegalStateException("the pack was built without " + key);
        }
        return value;
    }
}
