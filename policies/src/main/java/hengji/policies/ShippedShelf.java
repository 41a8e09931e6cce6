package hengji.policies;

import hengji.core.policy.Validity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** The packs that come with Hengji. A small index tells them apart, so that a file is read only when it is asked for. */
final class ShippedShelf implements Shelf {
    private static final int COLUMNS = 6;

    private final Map<String, PackFile> files = new ConcurrentHashMap<>();
    private final List<PackCard> cards =
            resource("index.tsv").lines().map(ShippedShelf::card).toList();

    @Override
    public List<PackCard> cards() {
        return cards;
    }

    @Override
    public Optional<PackFile> find(String id) {
        return cards.stream().anyMatch(card -> card.id().equals(id))
                ? Optional.of(files.computeIfAbsent(id, ShippedShelf::read))
                : Optional.empty();
    }

    /** A line of the index: id, first year, last year, whether automatic, region code, region names. */
    static String line(PackFile file) {
        Validity years = file.validity();
        return String.join(
                "\t",
                file.id(),
                Integer.toString(years.from()),
                years.to().isPresent() ? Integer.toString(years.to().getAsInt()) : "",
                Boolean.toString(file.automatic()),
                file.region().map(Region::code).orElse(""),
                file.region().map(region -> String.join(" ", region.names())).orElse(""));
    }

    static PackFile read(String id) {
        Complaints complaints = new Complaints();
        Optional<PackFile> file = PackFileReading.read(id + ".yaml", resource(id + ".yaml"), complaints);
        if (file.isEmpty() || !complaints.none()) {
            throw new IllegalStateException("shipped pack " + id + " is faulty: " + complaints.sorted());
        }
        return file.get();
    }

    private static PackCard card(String line) {
        String[] cells = line.split("\t", COLUMNS);
        OptionalInt to = cells[2].isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cells[2]));
        Optional<Region> region = cells[4].isEmpty()
                ? Optional.empty()
                : Optional.of(new Region(cells[4], Arrays.asList(cells[5].split(" ", -1))));
        return new PackCard(
                cells[0], region, new Validity(Integer.parseInt(cells[1]), to), Boolean.parseBoolean(cells[3]));
    }

    private static String resource(String name) {
        try (InputStream stream = ShippedShelf.class.getResourceAsStream("/hengji/packs/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("the shipped packs lack " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("shipped pack " + name, failure);
        }
    }
}
