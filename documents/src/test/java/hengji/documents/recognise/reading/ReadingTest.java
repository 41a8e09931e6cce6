package hengji.documents.recognise.reading;

import static org.assertj.core.api.Assertions.assertThat;

import hengji.core.form.Form;
import hengji.core.form.Origin;
import hengji.documents.cases.CaseFiles;
import hengji.documents.manuscript.Limits;
import hengji.documents.manuscript.ManuscriptReader;
import hengji.documents.manuscript.UnreadableFile;
import hengji.documents.pdf.PdfReader;
import hengji.documents.recognise.Recogniser;
import hengji.documents.web.HtmlReader;
import hengji.documents.word.DocxReader;
import hengji.documents.workbook.XlsxReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Map<String, ManuscriptReader> READERS = Map.of(
            "html", new HtmlReader(), "docx", new DocxReader(), "pdf", new PdfReader(), "xlsx", new XlsxReader());

    @Test
    void measure() {
        Odds odds = Odds.load();
        Map<String, Reckoning> byFormat = new TreeMap<>();
        for (String format : READERS.keySet()) {
            for (Path file : CaseFiles.docs(format)) {
                byFormat.put(
                        format + " " + file.getFileName(),
                        Reckoning.sum(read(file, format, odds).values()));
            }
        }
        byFormat.forEach((format, sum) -> {
            System.out.println(format + " | " + sum.cells());
            sum.faults().forEach(fault -> System.out.println("   " + fault));
        });
        for (String format : READERS.keySet()) {
            System.out.println("SUM " + format + " | "
                    + Reckoning.sum(byFormat.entrySet().stream()
                                    .filter(e -> e.getKey().startsWith(format))
                                    .map(Map.Entry::getValue)
                                    .toList())
                            .cells());
        }
        assertThat(byFormat).isNotEmpty();
    }

    private static Map<String, Reckoning> read(Path file, String format, Odds odds) {
        List<Form> forms = forms(file, format);
        List<Truth> truths = Truth.of(file.getFileName().toString().substring(0, 3));
        Map<String, Reckoning> fields = new TreeMap<>();
        for (int i = 0; i < truths.size(); i++) {
            if (i >= forms.size()) {
                fields.computeIfAbsent("forms", _ -> new Reckoning()).count(Outcome.SILENT, file + " form " + i);
                continue;
            }
            new Comparison(truths.get(i), forms.get(i), format, odds)
                    .compare()
                    .forEach(
                            (field, part) -> fields.merge(field, part, (one, two) -> Reckoning.sum(List.of(one, two))));
        }
        return fields;
    }

    private static List<Form> forms(Path file, String format) {
        try {
            return new Recogniser()
                    .recognise(READERS.get(format).read(CaseFiles.read(file), Limits.DEFAULT), Origin.NONE);
        } catch (UnreadableFile e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
