package hengji.policies;

import hengji.core.form.Form;
import hengji.core.policy.Pack;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The rule packs (评分口径) at hand. A pack is read when it is asked for; one object may serve many threads. */
public final class Packs {
    private final Shelf shelf;
    private final Map<Edition, Pack> built = new ConcurrentHashMap<>();

    private Packs(Shelf shelf) {
        this.shelf = shelf;
    }

    /** A pack as it stands in a fiscal year; without a year, as it stands last. */
    private record Edition(String id, Optional<Integer> year) {}

    /** The packs that come with Hengji. */
    public static Packs shipped() {
        return new Packs(new ShippedShelf());
    }

    /**
     * A user's own folder laid over the shipped packs.
     *
     * @throws RefusedPacks with every complaint, where there is one
     */
    public static Packs load(Path folder) throws RefusedPacks {
        return switch (check(folder)) {
            case PackCheck.Sound(Packs packs) -> packs;
            case PackCheck.Faulty(List<Complaint> complaints) -> throw new RefusedPacks(complaints);
        };
    }

    /** Checks a user's own folder and collects every complaint before speaking. */
    public static PackCheck check(Path folder) {
        Complaints complaints = new Complaints();
        FolderShelf shelf = FolderShelf.read(folder, new ShippedShelf(), complaints);
        for (PackFile file : shelf.own()) {
            PackStack stack = new Stacking(shelf, complaints).of(file);
            for (Optional<Integer> year : years(stack)) {
                new PackBuilding(stack, year, complaints).build();
            }
        }
        return complaints.none() ? new PackCheck.Sound(new Packs(shelf)) : new PackCheck.Faulty(complaints.sorted());
    }

    /** All packs, as they stand last. */
    public List<Pack> all() {
        return shelf.cards().stream()
                .map(card -> get(card.id(), Optional.empty()))
                .toList();
    }

    /** The pack with that id, as it stands last. */
    public Optional<Pack> find(String id) {
        return shelf.find(id).map(file -> get(file.id(), Optional.empty()));
    }

    /** The pack with that id, as it stands in a fiscal year. */
    public Optional<Pack> find(String id, int year) {
        return shelf.find(id).map(file -> get(file.id(), Optional.of(year)));
    }

    /** The texts of all layers of a pack, the nation's first: what has to be kept so that it can be read again one day. */
    public Optional<List<String>> texts(String id) {
        return shelf.find(id)
                .map(file -> stack(file).layers().stream().map(PackFile::text).toList());
    }

    /**
     * A pack as it was when its texts were kept, in a fiscal year. What they do not say, because it came up later, is as
     * the pack of that id says it today.
     */
    public Pack kept(List<String> texts, int year) {
        Complaints complaints = new Complaints();
        List<PackFile> layers = texts.stream()
                .flatMap(text -> PackFileReading.read("kept", text, complaints).stream())
                .toList();
        List<PackFile> today = shelf.find(layers.getLast().id())
                .map(file -> stack(file).layers())
                .orElse(List.of());
        return new PackBuilding(new PackStack(layers, today), Optional.of(year), complaints).again();
    }

    /** The pack for a form: by its region and year; {@code cn-2021} where it names no region. */
    public Pack choose(Form form) {
        return get(new Choice(shelf.cards()).of(form), form.heads().fiscalYear().value());
    }

    /** The nearest pack for a region code (区划码), valid in that year; a national one where the region has none. */
    public Pack forRegion(String code, OptionalInt year) {
        Optional<Integer> wanted = year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty();
        return get(new Choice(shelf.cards()).of(code, wanted), wanted);
    }

    /** Every number of a pack with what says so. */
    public Optional<PackSheet> sheet(String id) {
        return shelf.find(id).map(file -> new SheetWriting(stack(file), get(id, Optional.empty())).sheet());
    }

    /** SHA-256 over the texts of all layers, lower-case hex: it changes with any number, whatever the version says. */
    public Optional<String> digest(String id) {
        return shelf.find(id)
                .map(file -> Digest.of(
                        stack(file).layers().stream().map(PackFile::digest).collect(Collectors.joining())));
    }

    private Pack get(String id, Optional<Integer> year) {
        return built.computeIfAbsent(new Edition(id, year), this::build);
    }

    private Pack build(Edition edition) {
        Complaints complaints = new Complaints();
        PackFile file = shelf.find(edition.id())
                .orElseThrow(() -> new IllegalStateException("there is no pack " + edition.id()));
        PackStack stack = new Stacking(shelf, complaints).of(file);
        return new PackBuilding(stack, edition.year(), complaints)
                .build()
                .orElseThrow(() -> new IllegalStateException("pack " + edition + ": " + complaints.sorted()));
    }

    private PackStack stack(PackFile file) {
        return new Stacking(shelf, new Complaints()).of(file);
    }

    /** A year of each edition the stack has: where nothing is dated, one. */
    private static Iterable<Optional<Integer>> years(PackStack stack) {
        HashSet<Optional<Integer>> years = new HashSet<>(List.of(Optional.empty()));
        for (PackFile layer : stack.layers()) {
            layer.settings().values().stream()
                    .filter(settings -> settings.size() > 1)
                    .flatMap(List::stream)
                    .forEach(setting -> years.add(Optional.of(setting.validity().from())));
        }
        return years;
    }
}
