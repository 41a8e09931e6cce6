package hengji.cli;

import hengji.documents.paper.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The folder of one form's papers. It appears whole or not at all, and remembers by digest what it was made from, so that
 * an interrupted run goes on where it stopped.
 */
final class PaperFolder {
    private static final String MARK = ".hengji";

    /** What became of the folder. */
    enum Outcome {
        WRITTEN,
        ALREADY_THERE,
        IN_THE_WAY
    }

    private final Path folder;
    private final boolean force;

    PaperFolder(Path folder, boolean force) {
        this.folder = folder;
        this.force = force;
    }

    /**
     * Writes the papers unless they are there already.
     *
     * @param key what the papers are made from: evaluation, edition, version
     * @param papers asked only when they have to be written
     */
    Outcome write(String key, Supplier<List<Paper>> papers) {
        try {
            String digest = digest(key);
            if (isFrom(digest)) {
                return Outcome.ALREADY_THERE;
            }
            if (Files.exists(folder) && !force) {
                return Outcome.IN_THE_WAY;
            }
            writeAll(digest, papers.get());
            return Outcome.WRITTEN;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private boolean isFrom(String digest) throws IOException {
        Path mark = folder.resolve(MARK);
        if (!Files.isRegularFile(mark)) {
            return false;
        }
        List<String> lines = Files.readAllLines(mark);
        return lines.getFirst().equals(digest)
                && lines.stream().skip(1).allMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** A new folder appears at once; in one that is there, only our papers are replaced, the mark last. */
    private void writeAll(String digest, List<Paper> papers) throws IOException {
        if (Files.exists(folder)) {
            Files.deleteIfExists(folder.resolve(MARK));
            fill(folder, digest, papers);
            return;
        }
        Path partial = folder.resolveSibling("." + folder.getFileName() + ".partial");
        delete(partial);
        fill(Files.createDirectories(partial), digest, papers);
        Files.move(partial, folder);
    }

    private static void fill(Path target, String digest, List<Paper> papers) {
        papers.forEach(paper -> Output.replace(target.resolve(paper.fileName()), paper.bytes()));
        String mark = String.join(
                "\n",
                Stream.concat(Stream.of(digest), papers.stream().map(Paper::fileName))
                        .toList());
        Output.replace(target.resolve(MARK), mark.getBytes(StandardCharsets.UTF_8));
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    static String digest(String key) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
