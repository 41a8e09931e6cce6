package hengji.policies;

import hengji.core.explain.Wording;
import hengji.core.policy.Validity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one file of a pack. */
final class PackFileReading {
    /** The value of the key {@code schema}. */
    static final String SCHEMA = "hengji/pack/1";

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,62}");
    private static final Validity ALWAYS = new Validity(0, OptionalInt.empty());

    private final Table root;
    private final Complaints complaints;

    private PackFileReading(Table root, Complaints complaints) {
        this.root = root;
        this.complaints = complaints;
    }

    static Optional<PackFile> read(String file, String content, Complaints complaints) {
        return YamlFile.read(file, content, complaints)
                .map(entries -> new PackFileReading(new Table(entries, complaints), complaints).read(content));
    }

    private PackFile read(String content) {
        if (!root.dueText("schema").equals(SCHEMA)) {
            root.find("schema").ifPresent(item -> complaints.unfit(item, SCHEMA, SCHEMA));
        }
        Validity validity = validity();
        Map<String, List<Setting>> settings =
                settings(new SettingReading(new CitationReading(sources(), complaints), validity, complaints));
        PackFile file = new PackFile(
                root.spot(),
                content,
                id(),
                root.dueText("version"),
                title(),
                level(),
                root.findEntry("extends").flatMap(this::parent),
                root.table("region").map(PackFileReading::region),
                validity,
                root.truth("automatic", true),
                settings);
        root.close();
        return file;
    }

    private String id() {
        String id = root.dueText("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            root.find("id")
                    .ifPresent(item -> complaints.unfit(item, "小写字母、数字和连字符", "small letters, digits and hyphens"));
        }
        return id;
    }

    private Wording title() {
        Optional<Table> title = root.table("title");
        if (root.find("title").isEmpty()) {
            complaints.missing(root.spot(), "title");
        }
        return title.map(table -> {
                    Wording wording = Wording.of(table.dueText("zh"), table.dueText("en"));
                    table.close();
                    return wording;
                })
                .orElse(Wording.of("", ""));
    }

    private Level level() {
        if (root.find("level").isEmpty()) {
            complaints.missing(root.spot(), "level");
        }
        return root.find("level")
                .flatMap(item -> Kinds.constant(Level.class, Level::chinese).read(item, complaints))
                .orElse(Level.NATION);
    }

    private Optional<PackFile.Parent> parent(Item.Entry entry) {
        return root.text("extends").map(id -> new PackFile.Parent(id, entry.key()));
    }

    private static Region region(Table table) {
        List<String> names = table.find("names")
                .flatMap(item -> new Kinds.WordList().read(item, table.complaints()))
                .map(List::copyOf)
                .orElse(List.of());
        Region region = new Region(table.dueText("code"), names);
        table.close();
        return region;
    }

    private Validity validity() {
        Optional<Table> table = root.table("valid");
        if (root.find("valid").isEmpty()) {
            complaints.missing(root.spot(), "valid");
        }
        return table.map(years -> {
                    if (years.find("from").isEmpty()) {
                        complaints.missing(years.spot(), "from");
                    }
                    Validity validity = Years.read(years, years.spot(), ALWAYS);
                    years.close();
                    return validity;
                })
                .orElse(ALWAYS);
    }

    private Map<String, CitationReading.Source> sources() {
        Map<String, CitationReading.Source> sources = new LinkedHashMap<>();
        if (root.find("sources").isPresent()
                && root.find("sources").get() instanceof Item.Entries(Spot _, Map<String, Item.Entry> entries)) {
            entries.forEach((code, entry) -> Kinds.table(entry.value(), complaints)
                    .ifPresent(table -> {
                        String document = table.dueText("document");
                        Optional<String> number = table.text("number");
                        if (!document.isEmpty()) {
                            sources.put(code, new CitationReading.Source(document, number));
                        }
                        table.close();
                    }));
        }
        return sources;
    }

    private Map<String, List<Setting>> settings(SettingReading reading) {
        Map<String, List<Setting>> settings = new LinkedHashMap<>();
        Map<String, Table> sections = new LinkedHashMap<>();
        for (String path : paths()) {
            int slash = path.indexOf('/');
            Optional<Table> table = slash < 0 ? Optional.of(root) : section(path.substring(0, slash), sections);
            table.flatMap(found -> found.findEntry(path.substring(slash + 1)))
                    .ifPresent(entry -> settings.put(path, reading.read(entry)));
        }
        sections.values().forEach(Table::close);
        return settings;
    }

    private Optional<Table> section(String name, Map<String, Table> sections) {
        if (!sections.containsKey(name)) {
            root.table(name).ifPresent(table -> sections.put(name, table));
        }
        return Optional.ofNullable(sections.get(name));
    }

    private static Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        Parameter.all().forEach(parameter -> paths.add(parameter.path()));
        return paths;
    }
}
