package hengji.cli;

import hengji.documents.manuscript.Limits;
import picocli.CommandLine.Option;

/** How much a reader accepts. */
final class ReadingOptions {
    @Option(names = "--max-file-mib", defaultValue = "64", paramLabel = "N", descriptionKey = "maxFileMib")
    private long fileMib;

    @Option(names = "--max-unpacked-mib", defaultValue = "256", paramLabel = "N", descriptionKey = "maxUnpackedMib")
    private long unpackedMib;

    Desk desk() {
        if (fileMib < 1 || unpackedMib < 1) {
            throw new UsageError("上限至少为 1 MiB。", "A limit is at least 1 MiB.");
        }
        return new Desk(Limits.DEFAULT.withBytes(fileMib << 20, unpackedMib << 20));
    }
}
