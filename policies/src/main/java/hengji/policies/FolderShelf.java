package hengji.policies;

import hengji.core.explain.Wording;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A user's own packs laid over the shipped ones; a pack with a shipped id takes its place. */
final class FolderShelf implements Shelf {
    private final Shelf beneath;
    private final Map<String, PackFile> own = new LinkedHashMap<>();

    private FolderShelf(Shelf beneath) {
        this.beneath = beneath;
    }

    /** Reads all YAML files of a folder, by name. */
    static FolderShelf read(Path folder, Shelf beneath, Complaints complaints) {
        FolderShelf shelf = new FolderShelf(beneath);
        for (Path file : files(folder, complaints)) {
            shelf.add(file, complaints);
        }
        return shelf;
    }

    List<PackFile> own() {
        return List.copyOf(own.values());
    }

    @Override
    public List<PackCard> cards() {
        List<PackCard> cards = new ArrayList<>();
        beneath.cards().stream().filter(card -> !own.containsKey(card.id())).forEach(cards::add);
        own.values().stream().map(PackCard::of).forEach(cards::add);
        return cards;
    }

    @Override
    public Optional<PackFile> find(String id) {
        return Optional.ofNullable(own.get(id)).or(() -> beneath.find(id));
    }

    private void add(Path path, Complaints complaints) {
        String name = String.valueOf(path.getFileName());
        try {
            Optional<PackFile> file = PackFileReading.read(name, Files.readString(path), complaints);
            file.ifPresent(read -> add(read, complaints));
        } catch (CharacterCodingException _) {
            complaints.add(
                    new Spot(name, 1),
                    Wording.of("文件不是 UTF-8 编码", "the file is not UTF-8"),
                    Wording.of("请另存为 UTF-8", "save it as UTF-8"));
        } catch (IOException failure) {
            unreadable(name, failure, complaints);
        }
    }

    private void add(PackFile file, Complaints complaints) {
        PackFile other = own.putIfAbsent(file.id(), file);
        if (other != null) {
            complaints.add(
                    file.spot(),
                    Wording.of(
                            "口径“" + file.id() + "”已在 " + other.spot().file() + " 中",
                            "the pack " + file.id() + " already stands in "
                                    + other.spot().file()),
                    Wording.of("请改 id 或删去一个文件", "change the id or remove a file"));
        }
    }

    private static List<Path> files(Path folder, Complaints complaints) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> yaml = files.filter(FolderShelf::isYaml).sorted().toList();
            if (yaml.isEmpty()) {
                complaints.add(
                        new Spot(folder.toString(), 1),
                        Wording.of("文件夹中没有 .yaml 口径文件", "the folder holds no .yaml file"),
                        Wording.of("请核对文件夹", "check the folder"));
            }
            return yaml;
        } catch (IOException failure) {
            unreadable(folder.toString(), failure, complaints);
            return List.of();
        }
    }

    private static boolean isYaml(Path file) {
        String name = file.toString();
        return Files.isRegularFile(file) && (name.endsWith(".yaml") || name.endsWith(".yml"));
    }

    private static void unreadable(String name, IOException failure, Complaints complaints) {
        complaints.add(
                new Spot(name, 1),
                Wording.of("无法读取", "it cannot be read: " + failure.getClass().getSimpleName()),
                Wording.of("请核对路径和权限", "check the path and its permissions"));
    }
}
