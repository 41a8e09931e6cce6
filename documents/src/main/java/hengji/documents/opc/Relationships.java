package hengji.documents.opc;

import hengji.documents.archive.PartStream;
import hengji.documents.archive.ZipArchive;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.xml.Vocabulary;
import hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which parts a part points at. What lies outside the archive is left out and never opened.
 *
 * @param all in the order written
 */
public record Relationships(List<Relationship> all) {
    private static final Vocabulary WORDS =
            new Vocabulary(Map.of("http://schemas.openxmlformats.org/package/2006/relationships", "r"));
    private static final int RELATIONSHIP = WORDS.word("r:Relationship");
    private static final int MOST = 100_000;

    /**
     * One pointer.
     *
     * @param id by which the part's content names it
     * @param type last segment of its type, e.g. worksheet
     * @param part name of the part it points at
     */
    public record Relationship(String id, String type, String part) {}

    public Relationships {
        all = List.copyOf(all);
    }

    /** The pointers of a part; of the archive itself for the empty name. */
    public static Relationships of(ZipArchive archive, String part, Limits limits) throws UnreadableFile {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Optional<PartStream> found = archive.find(folder + "_rels/" + part.substring(slash) + ".rels");
        if (found.isEmpty()) {
            return new Relationships(List.of());
        }
        try (PartStream stream = found.get()) {
            return new Relationships(read(new XmlScanner(stream::read, WORDS, limits), folder));
        }
    }

    private static List<Relationship> read(XmlScanner xml, String folder) throws UnreadableFile {
        List<Relationship> all = new ArrayList<>();
        while (xml.next()) {
            boolean inside = xml.isStart()
                    && xml.element() == RELATIONSHIP
                    && !xml.attribute("TargetMode", "").equals("External");
            if (inside && all.size() < MOST) {
                String type = xml.attribute("Type", "");
                all.add(new Relationship(
                        xml.attribute("Id", ""),
                        type.substring(type.lastIndexOf('/') + 1),
                        resolved(folder, xml.attribute("Target", ""))));
            }
        }
        return all;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target.startsWith("./") ? target.substring(2) : target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            int slash = base.lastIndexOf('/', base.length() - 2);
            base = base.substring(0, slash + 1);
        }
        return base + rest;
    }

    public Optional<String> findById(String id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .map(Relationship::part)
                .findFirst();
    }

    public Optional<String> findByType(String type) {
        return all.stream()
                .filter(one -> one.type().equals(type))
                .map(Relationship::part)
                .findFirst();
    }

    /** The part an archive is about: the document of a Word file, the workbook of an Excel file. */
    public static Optional<String> findMain(ZipArchive archive, Limits limits) throws UnreadableFile {
        Optional<String> named =
                of(archive, "", limits).findByType("officeDocument").filter(archive::has);
        return named.or(() -> List.of("word/document.xml", "xl/workbook.xml").stream()
                .filter(archive::has)
                .findFirst());
    }
}
