package hengji.documents.recognise.reading;

import java.util.List;

/** docs/reading.md as the measurement gives it. */
final class ReadingPage {
    private static final String HEAD = " | values | right | wrong | noted | silent | invented rows | right |\n";
    private static final String RULE = " --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n";

    private static final int MOST_FAULTS = 60;

    private ReadingPage() {}

    static String write(Measurement measured, Odds odds) {
        StringBuilder page = new StringBuilder("""
                # How well real forms are read

                Written by `ReadingTest`; re-record with `-Dhengji.record=true`. Each value that the hand transcriptions in
                `documents/src/test/resources/cases/truth` give is compared with what was read: *right* (equal after NFKC and
                without white space; numbering and points in labels aside), *wrong*, *noted* (missed, and a reading note names
                the row, the cell or the value) or *silent* (missed without a word). *Invented rows* are indicators that the
                transcription does not have.

                """);
        page.append("## By format\n\n| format").append(HEAD).append("| --- |").append(RULE.substring(6));
        Readers.FORMATS.forEach(format -> line(page, format, measured.format(format)));
        page.append("\n## What is not right\n\n");
        Readers.FORMATS.forEach(
                format -> faults(page, format, measured.format(format).faults()));
        odds(page, odds);
        table(page, "case", measured, measured.documents().stream().toList(), true);
        table(page, "field", measured, measured.fields().stream().toList(), false);
        return page.toString();
    }

    private static void faults(StringBuilder page, String format, List<String> faults) {
        faults.stream()
                .limit(MOST_FAULTS)
                .forEach(fault -> page.append("- ").append(fault).append('\n'));
        if (faults.size() > MOST_FAULTS) {
            page.append("- ")
                    .append(format)
                    .append(": and ")
                    .append(faults.size() - MOST_FAULTS)
                    .append(" more\n");
        }
    }

    private static void odds(StringBuilder page, Odds odds) {
        page.append("\n## Transcriptions at odds with what the file prints\n\n");
        page.append("Not counted, where the reading differs from them. Seen by eye, one by one.\n\n");
        page.append("| transcription | field | row | what the file prints |\n| --- | --- | --- | --- |\n");
        odds.odds()
                .forEach(odd -> page.append(
                        "| %s | %s | %s | %s |%n".formatted(odd.form(), odd.field(), odd.row(), odd.why())));
        page.append(
                "\nA last row that is nothing but a name, where the file breaks off after it (013, 016, 026, 039, 059), ");
        page.append("is left out of the indicators with a note that names it.\n");
    }

    private static void table(StringBuilder page, String what, Measurement measured, List<String> keys, boolean cases) {
        page.append("\n## By ")
                .append(what)
                .append(" and format\n\n| ")
                .append(what)
                .append(" | format")
                .append(HEAD);
        page.append("| --- |").append(RULE);
        for (String key : keys) {
            for (String format : Readers.FORMATS) {
                Reckoning part = cases ? measured.document(key, format) : measured.field(key, format);
                if (part.all() + part.invented() > 0) {
                    line(page, key + " | " + format, part);
                }
            }
        }
    }

    private static void line(StringBuilder page, String name, Reckoning part) {
        page.append("| ").append(name).append(" | ").append(part.cells()).append(" |\n");
    }
}
