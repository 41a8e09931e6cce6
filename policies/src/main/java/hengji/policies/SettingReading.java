package hengji.policies;

import hengji.core.explain.Basis;
import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.policy.Force;
import hengji.core.policy.Validity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one value of a file with its citation, force and years. Whatever is not cited is refused. */
final class SettingReading {
    private static final Kind<Force> FORCE = Kinds.constant(Force.class, Force::name);
    private static final Kind<Basis> BASIS = new Plain<>(
            text -> Arrays.stream(Basis.values())
                    .filter(basis -> basis.chinese().equals(text))
                    .findFirst(),
            Basis::chinese,
            "依据、参照或系统默认口径",
            "依据, 参照 or 系统默认口径");

    private final Map<String, Source> sources;
    private final Validity years;
    private final Complaints complaints;

    SettingReading(Map<String, Source> sources, Validity years, Complaints complaints) {
        this.sources = sources;
        this.years = years;
        this.complaints = complaints;
    }

    /** A document a file cites from. */
    record Source(String document, Optional<String> number) {}

    /** The setting, or several where the value is dated. */
    List<Setting> read(Item.Entry entry) {
        Optional<Table> table = Kinds.table(entry.value(), complaints);
        if (table.isEmpty()) {
            return List.of();
        }
        Optional<String> name = table.get().text("name");
        Optional<Item> dated = table.get().find("dated");
        List<Setting> settings = dated.isPresent()
                ? versions(dated.get(), name)
                : one(table.get(), name, entry.key()).stream().toList();
        table.get().close();
        new YearsCovered(years, complaints).check(entry.key(), settings);
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
        Citation citation = citation(table, spot);
        Force force = table.find("force")
                .flatMap(item -> FORCE.read(item, complaints))
                .orElse(Force.DEFAULT);
        Validity validity = Years.read(table, spot, years);
        return value.map(item -> new Setting(spot, name, item, citation, force, validity));
    }

    private Citation citation(Table table, Spot spot) {
        Optional<Basis> basis = table.find("basis").flatMap(item -> BASIS.read(item, complaints));
        boolean verified = table.truth("verified", false);
        Optional<String> says = table.text("says");
        Optional<Source> source = source(table);
        Optional<String> article = table.text("article");
        if (table.find("basis").isEmpty()) {
            complaints.add(
                    spot,
                    Wording.of("参数没有写明依据", "the parameter has no basis"),
                    Wording.of(
                            "请写 basis: 依据（附 source）、参照（附 source）或系统默认口径（附 says）",
                            "write basis: 依据 (with source), 参照 (with source) or 系统默认口径 (with says)"));
        }
        if (article.isPresent() && !verified) {
            complaints.add(
                    spot,
                    Wording.of(
                            "条款号“" + article.get() + "”未经核对", "the article \"" + article.get() + "\" is not verified"),
                    Wording.of(
                            "请与正式文本核对后写 verified: true，否则删去 article",
                            "compare it with the official text and write verified: true, or remove article"));
        }
        Basis said = basis.orElse(Basis.SYSTEM_DEFAULT);
        return said == Basis.SYSTEM_DEFAULT
                ? systemDefault(table, spot, says, basis.isPresent())
                : fromDocument(spot, said, source, verified ? article : Optional.empty(), verified, says);
    }

    private Citation systemDefault(Table table, Spot spot, Optional<String> says, boolean said) {
        if (said && says.isEmpty()) {
            complaints.add(
                    spot,
                    Wording.of("系统默认口径没有说明", "the system default is not explained"),
                    Wording.of("请写 says: 说明为何这样取值", "write says: and why this value was taken"));
        }
        if (said && (table.find("source").isPresent() || table.truth("verified", false))) {
            complaints.add(
                    spot,
                    Wording.of(
                            "系统默认口径不应有 source 或 verified: true", "a system default has no source and is not verified"),
                    Wording.of("请删去，或改为依据、参照", "remove them, or make it 依据 or 参照"));
        }
        return Citation.systemDefault(says.orElse("未说明"));
    }

    private Citation fromDocument(
            Spot spot,
            Basis basis,
            Optional<Source> source,
            Optional<String> article,
            boolean verified,
            Optional<String> says) {
        if (source.isEmpty()) {
            complaints.add(
                    spot,
                    Wording.of("写了“" + basis.chinese() + "”，但没有文件", basis.chinese() + " without a document"),
                    Wording.of(
                            "请在 sources 中登记文件，并写 source: 其代号",
                            "list the document under sources and name it as source"));
        }
        Source cited = source.orElse(new Source(says.orElse("未说明"), Optional.empty()));
        return new Citation(cited.document(), cited.number(), article, verified, basis);
    }

    private Optional<Source> source(Table table) {
        Optional<Item.Entry> entry = table.findEntry("source");
        Optional<String> code = table.text("source");
        if (entry.isPresent() && code.isPresent() && !sources.containsKey(code.get())) {
            String nearest = sources.isEmpty() ? "sources" : Nearest.to(code.get(), sources.keySet());
            complaints.add(
                    entry.get().key(),
                    Wording.of("sources 中没有“" + code.get() + "”", "\"" + code.get() + "\" is not listed under sources"),
                    Wording.of("是否应为“" + nearest + "”？", "did you mean \"" + nearest + "\"?"));
        }
        return code.map(sources::get);
    }
}
