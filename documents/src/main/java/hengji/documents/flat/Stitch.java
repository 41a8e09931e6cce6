package hengji.documents.flat;

import hengji.documents.manuscript.Cell;
import hengji.documents.recognise.words.Traditional;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins the lines of a form that was run together and broken again anywhere; page numbers between them fall out. */
final class Stitch {
    private static final int SHORTEST = 80;
    private static final int LONGEST = 20_000;
    private static final Pattern FORM = Pattern.compile("[一二三]级指标|指标名称");
    private static final Pattern PAGE = Pattern.compile("^(\\d)、");
    /** Readings that some converters add to traditional characters: 财(cái). */
    private static final Pattern READING = Pattern.compile("[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]");

    private final List<FlatRow> joined = new ArrayList<>();
    private int page;

    static List<FlatRow> rows(List<FlatRow> rows) {
        Stitch stitch = new Stitch();
        int row = 0;
        while (row < rows.size()) {
            row = begins(rows.get(row)) ? stitch.join(rows, row) : stitch.keep(rows.get(row), row);
        }
        return stitch.joined;
    }

    private int keep(FlatRow row, int at) {
        joined.add(row);
        return at + 1;
    }

    private static boolean begins(FlatRow row) {
        int length = row.ruled() ? 0 : row.text().length();
        return length >= SHORTEST && length <= LONGEST && isForm(row);
    }

    /** It begins with a title, or holds three labels of a header side by side. */
    private static boolean isForm(FlatRow row) {
        String text = PAGE.matcher(Traditional.folded(plain(row))).replaceFirst("");
        return BlobHeads.title(text).isPresent() || isHeader(text);
    }

    /** Whether a cell holds a header that was run together with what stands around it. */
    static boolean holdsForm(Cell cell) {
        int length = cell.text().length();
        return length >= SHORTEST
                && length <= LONGEST
                && isHeader(Traditional.folded(cell.text().replace(" ", "")));
    }

    private static boolean isHeader(String text) {
        return FORM.matcher(text).find()
                && LabelRun.find(text, 0, text.length(), hengji.documents.recognise.words.Term.Part.INDICATOR)
                        .isPresent();
    }

    private int join(List<FlatRow> rows, int first) {
        int end = first;
        StringBuilder text = new StringBuilder();
        page = 1;
        while (end < rows.size()
                && text.length() <= LONGEST
                && !rows.get(end).ruled()
                && !rows.get(end).isEmpty()) {
            text.append(withoutPage(plain(rows.get(end))));
            end++;
        }
        joined.add(new FlatRow(
                List.of(new Piece(text.toString(), rows.get(first).place())),
                false,
                rows.get(first).place()));
        return end;
    }

    private String withoutPage(String line) {
        var number = PAGE.matcher(line);
        if (number.find() && number.group(1).equals(String.valueOf(page))) {
            page++;
            return line.substring(number.end());
        }
        return line;
    }

    private static String plain(FlatRow row) {
        return READING.matcher(row.text().replace(" ", "")).replaceAll("");
    }
}
