package hengji.documents.flat;

import hengji.core.explain.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole form run together in one line: cut before and after its header, and where the indicators end. */
final class Blob {
    private static final int SHORTEST = 80;
    private static final Pattern HEAD = Pattern.compile("一级指标(?:名称)?二级指标");
    private static final Pattern END = Pattern.compile("总分|合计|偏差大或|备注[:：]|评价结论|存在问题|说明[:：]|一级指标|项目名称");

    private Blob() {}

    /** The line as it is, or its parts. */
    static List<FlatRow> parts(FlatRow row, Leftovers leftovers) {
        String text = row.text().replace(" ", "");
        Matcher head = HEAD.matcher(text);
        if (row.ruled() || text.length() < SHORTEST || !head.find()) {
            return List.of(row);
        }
        List<FlatRow> parts = new ArrayList<>();
        lost(text.substring(0, head.start()), row.place(), leftovers);
        int labels = Glue.length(text, head.start());
        Matcher end = END.matcher(text).region(labels, text.length());
        int stop = end.find() ? end.start() : text.length();
        add(text.substring(head.start(), labels), row.place(), parts);
        add(text.substring(labels, stop), row.place(), parts);
        lost(text.substring(stop), row.place(), leftovers);
        return parts;
    }

    private static void add(String text, Place place, List<FlatRow> parts) {
        if (!text.isEmpty()) {
            parts.add(new FlatRow(List.of(new Piece(text, place)), false, place));
        }
    }

    private static void lost(String text, Place place, Leftovers leftovers) {
        if (!text.isEmpty()) {
            leftovers.row(
                    List.of(new Piece(text, place)),
                    "各栏连成一片，无法可靠分开",
                    "its cells run together and cannot be told apart");
        }
    }
}
