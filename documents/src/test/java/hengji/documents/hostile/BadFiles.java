package hengji.documents.hostile;

import hengji.documents.pdf.BadPdfs;
import java.util.List;
import java.util.stream.Stream;

/** Every bad file there is. */
final class BadFiles {
    private BadFiles() {}

    static List<BadFile> all() {
        return Stream.of(
                        BadArchives.all(),
                        BadWords.all(),
                        BadSheets.all(),
                        BadOldFiles.all(),
                        BadPdfs.all(),
                        BadTexts.all(),
                        BadJson.all())
                .flatMap(List::stream)
                .toList();
    }
}
