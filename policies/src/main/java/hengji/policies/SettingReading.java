package hengji.policies;

import hengji.core.explain.Citation;
import hengji.core.policy.Force;
import hengji.core.policy.Validity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one value of a file with its citation, force and years. */
final class SettingReading {
    private static final Kind<Force> FORCE = Kinds.constant(Force.class, Force::name);

    private final CitationReading citations;
    private final Validity years;
    private final Complaints complaints;

    SettingReading(CitationReading citations, Validity years, Complaints complaints) {
        this.citations = citations;
        this.years = years;
        this.complaints = complaints;
    }

    /** The setting, or several where the value is dated. */
    List<Setting> read(Item.Entry entry) {
        return Kinds.table(entry.value(), complaints)
                .map(table -> read(entry.key(), table))
                .orElse(List.of());
    }

    private List<Setting> read(Spot key, Table table) {
        Optional<String> name = table.text("name");
        Optional<Item> dated = table.find("dated");
        List<Setting> settings = dated.isPresent()
                ? versions(dated.get(), name)
                : one(table, name, key).stream().toList();
        table.close();
        new YearsCovered(years, complaints).check(key, settings);
        return settings;
    }

    private List<Setting> versions(Item dated, Optional<String> name) {
        List<Setting> settings = new ArrayList<>();
        if (dated instanceof Item.Series(Spot _, List<Item> items)) {
            for (Item item : items) {
                Kinds.table(item, complaints).ifPresent(table -> {
                    one(table, name, table.spot()).ifPresent(settings::add);
                    table.close();
                });
            }
        } else {
            complaints.unfit(dated, "列表", "a list");
        }
        return settings;
    }

    private Optional<Setting> one(Table table, Optional<String> name, Spot spot) {
        Optional<Item> value = table.find("value");
        if (value.isEmpty()) {
            complaints.missing(spot, "value");
        }
        Force force = table.find("force")
                .flatMap(item -> FORCE.read(item, complaints))
                .orElse(Force.DEFAULT);
        Citation citation = citations.read(table, spot);
        Validity validity = Years.read(table, spot, years);
        return value.map(item -> new Setting(spot, name, item, citation, force, validity));
    }
}
