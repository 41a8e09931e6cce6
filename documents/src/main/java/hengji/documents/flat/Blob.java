package hengji.documents.flat;

import hengji.core.explain.Place;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Traditional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A whole form run together in one line: its title, heads, amounts, headers and rows, as far as labels part them. */
final class Blob {
    private static final int SHORTEST = 80;
    private static final int LONGEST = 40_000;
    private static final Pattern END = Pattern.compile("总分|合计|偏差大或|备注[:：]|评价结论|存在问题|说明[:：]|项目名称|年度绩效目标\\d");
    private static final Pattern TOTAL = Pattern.compile("(?:总分|合计)(\\d+(?:\\.\\d+)?)");

    private final String text;
    private final String folded;
    private final Place place;
    private final Leftovers leftovers;
    private final List<FlatRow> parts = new ArrayList<>();

    private Blob(String text, Place place, Leftovers leftovers) {
        this.text = text;
        this.folded = Traditional.folded(text);
        this.place = place;
        this.leftovers = leftovers;
    }

    /** The line as it is, or its parts; a title within it is told by the name of the file. */
    static List<FlatRow> parts(FlatRow row, List<String> files, Leftovers leftovers) {
        if (row.ruled()
                || row.filled().size() != 1
                || row.text().length() < SHORTEST
                || row.text().length() > LONGEST) {
            return List.of(row);
        }
        Blob blob = new Blob(row.text(), row.place(), leftovers);
        Optional<LabelRun> header = blob.header(0);
        if (header.isEmpty()) {
            return List.of(row);
        }
        new BlobHeads(blob.text, row.place(), blob.parts).read(header.get().start(), files);
        blob.lost(0, header.get().start());
        blob.sections(header.get());
        return blob.parts;
    }

    private Optional<LabelRun> header(int from) {
        Optional<LabelRun> run = LabelRun.find(folded, from, folded.length(), Term.Part.INDICATOR);
        while (run.isPresent() && !isHeader(run.get())) {
            run = LabelRun.find(folded, run.get().end(), folded.length(), Term.Part.INDICATOR);
        }
        return run;
    }

    private static boolean isHeader(LabelRun run) {
        boolean names = run.has(Term.LEVEL1) || run.has(Term.LEVEL2) || run.has(Term.NAME);
        return names && (run.has(Term.TARGET) || run.has(Term.WEIGHT) || run.has(Term.SCORE));
    }

    private void sections(LabelRun first) {
        Optional<LabelRun> header = Optional.of(first);
        while (header.isPresent()) {
            int from = header.get().end();
            Optional<LabelRun> next = header(from);
            int limit = next.map(LabelRun::start).orElse(text.length());
            int stop = stop(from, limit);
            columns(header.get(), folded.substring(from, stop));
            add(text.substring(from, stop));
            total(stop, limit);
            next.ifPresent(following -> anotherForm(stop, following.start()));
            header = next;
        }
    }

    /** A project named between two headers begins a form. */
    private void anotherForm(int from, int to) {
        int project = folded.indexOf("项目名称", from);
        if (project >= from && project < to) {
            new BlobHeads(text, place, parts).between(project, to);
        }
    }

    /** Where the rows end: before the total, the next part or the form's own title again. */
    private int stop(int from, int limit) {
        Matcher end = END.matcher(folded).region(from, limit);
        int stop = end.find() ? end.start() : limit;
        String title = BlobHeads.title(folded).orElse("\n").replaceFirst("[(（].*", "");
        int again = folded.indexOf(title, from);
        return again > 0 ? Math.min(again, stop) : stop;
    }

    /** A header whose first label was lost, above rows that print first levels, has one. */
    private void columns(LabelRun header, String rows) {
        boolean lost = header.labels().getFirst().term() == Term.LEVEL2 && GluedRows.hasFirstLevel(rows);
        String labels = header.labels().stream().map(LabelScan::plain).collect(Collectors.joining());
        add(lost ? "一级指标" + labels : labels);
    }

    private void total(int from, int limit) {
        Matcher total = TOTAL.matcher(folded).region(from, limit);
        if (total.lookingAt()) {
            parts.add(new FlatRow(List.of(new Piece("总分", place), new Piece(total.group(1), place)), false, place));
            lost(total.end(), limit);
        } else {
            lost(from, limit);
        }
    }

    private void add(String part) {
        if (!part.isEmpty()) {
            parts.add(new FlatRow(List.of(new Piece(part, place)), false, place));
        }
    }

    private void lost(int from, int to) {
        if (from < to) {
            leftovers.row(
                    List.of(new Piece(text.substring(from, to), place)),
                    "各栏连成一片，除已列出的以外",
                    "its cells run together; what is not listed");
        }
    }
}
