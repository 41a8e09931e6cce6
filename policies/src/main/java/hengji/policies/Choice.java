package hengji.policies;

import hengji.core.form.Form;
import hengji.core.form.Heads;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Chooses a pack by region and year: the nearest region first, then the latest beginning. */
final class Choice {
    /** For forms that name no region. */
    static final String OTHERWISE = "cn-2021";

    private static final Comparator<PackCard> NEAREST_THEN_LATEST = Comparator.comparingInt(PackCard::nearness)
            .thenComparingInt(card -> card.validity().from());

    private final List<PackCard> cards;

    Choice(List<PackCard> cards) {
        this.cards = cards.stream().filter(PackCard::automatic).toList();
    }

    String of(Form form) {
        Heads heads = form.heads();
        Optional<Integer> year = heads.fiscalYear().value();
        String office = heads.organization().value().orElse("");
        String title = heads.title().value().orElse("");
        Optional<String> printed = heads.region().value().filter(text -> !text.isBlank());
        Predicate<Region> named = region -> printed.map(region::isNamedBy).orElse(false)
                || region.beginsOffice(office)
                || region.beginsOffice(title);
        return regional(named, year)
                .or(() -> printed.flatMap(_ -> national(year)))
                .orElse(OTHERWISE);
    }

    String of(String code, Optional<Integer> year) {
        return regional(region -> code.startsWith(region.code()), year)
                .or(() -> national(year))
                .orElse(OTHERWISE);
    }

    private Optional<String> regional(Predicate<Region> named, Optional<Integer> year) {
        return best(card -> card.region().filter(named).isPresent(), year);
    }

    private Optional<String> national(Optional<Integer> year) {
        return best(card -> card.region().isEmpty(), year);
    }

    private Optional<String> best(Predicate<PackCard> fits, Optional<Integer> year) {
        return cards.stream()
                .filter(fits)
                .filter(card -> card.covers(year))
                .max(NEAREST_THEN_LATEST)
                .map(PackCard::id);
    }
}
