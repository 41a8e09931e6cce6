package hengji.bench;

import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.documents.FormReader;
import hengji.documents.Reading;
import hengji.policies.Packs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What everyone works on: filled variants of the published sample.
 *
 * @param forms as they stand on paper
 * @param words as Word files of about 906 KB of XML
 * @param sheets as workbooks
 * @param read as our reader understands them
 */
record Inputs(List<SeedForm> forms, List<byte[]> words, List<byte[]> sheets, List<Form> read) {
    /** Forms in one call of a work. */
    static final int FORMS = 16;

    /** Indicators of a form. */
    static final int ROWS = 71;

    static Inputs of(Path root) throws IOException {
        SeedForm seed = seed(root);
        List<SeedForm> forms = new ArrayList<>();
        List<byte[]> words = new ArrayList<>();
        List<byte[]> sheets = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            forms.add(seed.variant(i));
            words.add(WordFile.of(forms.getLast()));
            sheets.add(SheetPeers.workbook(forms.getLast()));
        }
        return new Inputs(forms, words, sheets, words.stream().map(Inputs::read).toList());
    }

    static SeedForm seed(Path root) throws IOException {
        return SeedForm.read(root.resolve("samples/quxian-education-2024/target.txt"));
    }

    static Pack pack() {
        return Packs.shipped().find("cn-2020").orElseThrow();
    }

    static Form read(byte[] bytes) {
        return switch (FormReader.standard().read("form", bytes)) {
            case Reading.Forms(List<Form> forms) -> complete(forms.getFirst());
            case Reading.Refused(var refusal) -> throw new IllegalStateException(refusal.toString());
        };
    }

    private static Form complete(Form form) {
        if (form.indicators().size() != ROWS) {
            throw new IllegalStateException("read " + form.indicators().size() + " rows");
        }
        return form;
    }
}
