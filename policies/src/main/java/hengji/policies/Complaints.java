package hengji.policies;

import hengji.core.explain.Wording;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects complaints; the same one is kept once, however many packs stand on the faulty layer. */
final class Complaints {
    private static final Comparator<Complaint> FILE_ORDER =
            Comparator.comparing(Complaint::file).thenComparingInt(Complaint::line);

    private final Set<Complaint> complaints = new LinkedHashSet<>();

    /** Complains in Chinese and English about a line; the advice says what to do. */
    void add(Spot spot, Wording message, Wording advice) {
        complaints.add(new Complaint(spot.file(), spot.line(), message, advice));
    }

    void unknownKey(Spot spot, String key, Set<String> known) {
        String nearest = Nearest.to(key, known);
        add(
                spot,
                Wording.of("不认识的键“" + key + "”", "unknown key \"" + key + "\""),
                Wording.of("是否应为“" + nearest + "”？请改正或删去", "did you mean \"" + nearest + "\"? correct or remove it"));
    }

    void missing(Spot spot, String key) {
        add(
                spot,
                Wording.of("缺少“" + key + "”", "\"" + key + "\" is missing"),
                Wording.of("请补上“" + key + "”", "add \"" + key + "\""));
    }

    void unfit(Item item, String wantedZh, String wantedEn) {
        String shown = item instanceof Item.Words(Spot _, String text) ? text : "…";
        add(
                item.spot(),
                Wording.of("“" + shown + "”不合要求", "\"" + shown + "\" does not fit"),
                Wording.of("此处应为" + wantedZh, "write " + wantedEn + " here"));
    }

    boolean none() {
        return complaints.isEmpty();
    }

    List<Complaint> sorted() {
        return complaints.stream().sorted(FILE_ORDER).toList();
    }
}
