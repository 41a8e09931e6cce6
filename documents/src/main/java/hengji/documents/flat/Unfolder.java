package hengji.documents.flat;

import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.manuscript.Manuscript;
import hengji.documents.manuscript.Remark;
import hengji.documents.recognise.words.Meaning;
import hengji.documents.recognise.words.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts flattened text back into tables as far as that is certain; the rest is remarked upon with its words. */
public final class Unfolder {
    private static final int MOST_LINES = 60_000;
    /** What a site calls the text, before a title. */
    private static final Pattern SITE = Pattern.compile("^(?:文档介绍|文本内容|内容简介|资源描述)[:：](.*(?:自评表|目标表|申报表|评分表))$");
    /** Sites print the name of a file above its words. */
    private static final Pattern FILE =
            Pattern.compile("([^《》]{4,50}(?:自评表|目标表|申报表|评分表))\\.(?:docx?|pdf|xlsx?|wps|et)");

    private static final Pattern CODED = Pattern.compile("\\d{3,12}\\p{IsHan}{4,40}");
    private static final Pattern TITLE = Pattern.compile("(?:自评表|申报表|目标表|绩效目标|绩效自评)$");

    private final List<FlatRow> rows;
    private final List<Block> blocks = new ArrayList<>();
    private final Leftovers leftovers;
    private TableSketch loose = new TableSketch();
    private Optional<BigDecimal> executionWeight = Optional.empty();

    private Unfolder(List<FlatRow> lines, Leftovers leftovers) {
        this.leftovers = leftovers;
        List<String> files = lines.stream()
                .map(line -> FILE.matcher(line.text()))
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .toList();
        rows = lines.stream()
                .flatMap(line -> Blob.parts(line, files, leftovers).stream())
                .map(GluedMoney::apart)
                .toList();
    }

    /**
     * The manuscript with its tables put back; itself where its tables are sound or no header of indicators is found.
     *
     * @param manuscript as a reader of text gives it
     */
    public static Manuscript unfold(Manuscript manuscript) {
        boolean sound = manuscript.blocks().stream()
                .anyMatch(block -> block instanceof Block.Table table && !Raggedness.isRagged(table));
        return sound ? manuscript : put(manuscript);
    }

    private static Manuscript put(Manuscript manuscript) {
        if (manuscript.blocks().size() > MOST_LINES) {
            return Leftovers.untried(manuscript, MOST_LINES);
        }
        Leftovers leftovers = new Leftovers();
        Unfolder unfolder =
                new Unfolder(Headless.rows(Restack.rows(Stitch.rows(rows(manuscript))), leftovers), leftovers);
        boolean header = false;
        for (int row = 0; row < unfolder.rows.size() && !header; row++) {
            header = FlatHeader.find(unfolder.rows, row).isPresent()
                    || Scorecard.find(unfolder.rows, row).isPresent();
        }
        return header ? unfolder.unfolded(manuscript) : salvaged(manuscript);
    }

    private static Manuscript salvaged(Manuscript manuscript) {
        Leftovers lines = new Leftovers();
        return Salvage.blocks(rows(manuscript), lines)
                .map(kept -> new Manuscript(
                        manuscript.format(),
                        kept,
                        Stream.concat(manuscript.remarks().stream(), lines.remarks().stream())
                                .toList()))
                .orElseGet(() -> withoutMoved(manuscript));
    }

    private static Manuscript withoutMoved(Manuscript manuscript) {
        Leftovers moved = new Leftovers();
        List<Block> blocks = manuscript.blocks().stream()
                .map(block -> block instanceof Block.Table table ? Raggedness.withoutMoved(table, moved) : block)
                .toList();
        return moved.remarks().isEmpty()
                ? manuscript
                : new Manuscript(
                        manuscript.format(),
                        blocks,
                        Stream.concat(manuscript.remarks().stream(), moved.remarks().stream())
                                .toList());
    }

    private static List<FlatRow> rows(Manuscript manuscript) {
        List<FlatRow> rows = new ArrayList<>();
        for (Block block : manuscript.blocks()) {
            switch (block) {
                case Block.Line(String text, var place) -> {
                    for (String line : text.split("\n", -1)) {
                        rows.add(FlatRow.of(line, place));
                    }
                }
                case Block.Table table -> tableRows(table, rows);
            }
        }
        return rows;
    }

    private static void tableRows(Block.Table table, List<FlatRow> rows) {
        Map<Integer, List<Piece>> byRow = new TreeMap<>();
        for (Cell cell : table.cells()) {
            byRow.computeIfAbsent(cell.row(), _ -> new ArrayList<>()).add(new Piece(cell.text(), cell.place()));
        }
        boolean prose = table.cells().stream().anyMatch(Stitch::holdsForm);
        byRow.values().forEach(pieces -> rows.add(prose ? sentence(pieces) : ruled(pieces)));
    }

    private static FlatRow ruled(List<Piece> pieces) {
        return new FlatRow(pieces, true, pieces.getFirst().place());
    }

    /** A line whose commas were no separators. */
    private static FlatRow sentence(List<Piece> pieces) {
        String line = pieces.stream().map(Piece::text).collect(Collectors.joining(","));
        return FlatRow.of(line.replaceAll(",+$", ""), pieces.getFirst().place());
    }

    private Manuscript unfolded(Manuscript manuscript) {
        int row = 0;
        while (row < rows.size()) {
            row = step(row);
        }
        closeLoose();
        List<Remark> remarks = new ArrayList<>(manuscript.remarks());
        remarks.addAll(leftovers.remarks());
        return new Manuscript(manuscript.format(), blocks, remarks);
    }

    private int step(int row) {
        FlatRow line = rows.get(row);
        if (line.isEmpty()) {
            return row + 1;
        }
        Optional<Scorecard.Found> card = Scorecard.find(rows, row);
        if (card.isPresent()) {
            closeLoose();
            blocks.add(card.get().table().toTable());
            return card.get().next();
        }
        Optional<FlatHeader> header = FlatHeader.find(rows, row);
        if (header.isPresent()) {
            return section(header.get());
        }
        if (MoneyRows.isHeader(line)) {
            return money(row);
        }
        Optional<MoneyPairs> pairs = MoneyPairs.find(rows, row);
        if (pairs.isPresent()) {
            loose.row(pairs.get().cells(), line.filled().getFirst());
            return pairs.get().next();
        }
        Optional<List<Piece>> stacked = StackedPairs.find(rows, row);
        if (stacked.isPresent()) {
            loose.row(
                    stacked.get().stream().map(Optional::of).toList(),
                    line.filled().getFirst());
            return row + 2;
        }
        if (isGoals(line) && row + 1 < rows.size() && rows.get(row + 1).filled().size() == 2) {
            goals(line, rows.get(row + 1));
            return row + 2;
        }
        loose(line, row);
        return row + 1;
    }

    private int section(FlatHeader header) {
        closeLoose();
        FlatSection section = new FlatSection(rows, header, leftovers);
        int next = section.read();
        blocks.add(section.sketch(executionWeight).toTable());
        return next;
    }

    private int money(int row) {
        closeLoose();
        MoneyRows money = new MoneyRows(rows, leftovers);
        TableSketch sketch = new TableSketch();
        int next = money.read(row, sketch);
        executionWeight = money.weight();
        blocks.add(sketch.toTable());
        return next;
    }

    /** A line that names the expected and the achieved goal side by side; their texts follow on the next. */
    private static boolean isGoals(FlatRow row) {
        List<Piece> labels = goalLabels(row);
        return labels.size() == 2
                && labels.get(0).meaning().is(Term.EXPECTED)
                && labels.get(1).meaning().is(Term.ACHIEVED);
    }

    private static List<Piece> goalLabels(FlatRow row) {
        List<Piece> filled = row.filled();
        return filled.size() < 2 ? List.of() : filled.subList(filled.size() - 2, filled.size());
    }

    private void goals(FlatRow labels, FlatRow texts) {
        closeLoose();
        TableSketch sketch = new TableSketch();
        sketch.row(
                goalLabels(labels).stream().map(Optional::of).toList(),
                labels.pieces().getFirst());
        sketch.row(
                texts.filled().stream().map(Optional::of).toList(),
                texts.pieces().getFirst());
        blocks.add(sketch.toTable());
    }

    private void loose(FlatRow line, int row) {
        List<Piece> filled = GluedPairs.cut(line);
        boolean cell = line.ruled() && filled.size() == 1 && !isTitle(line, row);
        if (line.ruled() && isCoded(filled.getFirst())) {
            loose.wide(filled.getFirst());
            filled.stream().skip(1).forEach(piece -> loose.row(List.of(Optional.of(piece)), piece));
        } else if (cell || (filled.size() > 1 && isLabel(filled.getFirst().meaning()))) {
            loose.row(filled.stream().map(Optional::of).toList(), filled.getFirst());
        } else {
            closeLoose();
            boolean entries =
                    filled.stream().skip(1).anyMatch(piece -> piece.text().matches("[^:：]{2,10}[:：].*"));
            if (MoneyRows.isRole(line) || GluedPairs.beginsWithRole(line.text())) {
                leftovers.unfit(Stream.concat(filled.stream(), MoneyPairs.amountBelow(rows, row).stream())
                        .toList());
            }
            if (line.ruled() || entries) {
                filled.forEach(piece -> blocks.add(new Block.Line(piece.text(), piece.place())));
            } else {
                blocks.add(new Block.Line(SITE.matcher(line.text()).replaceFirst("$1"), line.place()));
            }
        }
    }

    /** An office behind its code opens a form: 207101天津市河北区人民法院. */
    private static boolean isCoded(Piece piece) {
        return CODED.matcher(piece.text()).matches();
    }

    /** The first row of a ruled table may be the form's title. */
    private boolean isTitle(FlatRow line, int row) {
        return loose.isEmpty()
                && (row == 0 || !rows.get(row - 1).ruled())
                && TITLE.matcher(line.text()).find();
    }

    private static boolean isLabel(Meaning meaning) {
        return meaning.isIn(Term.Part.HEAD)
                || meaning.isIn(Term.Part.TEXT)
                || meaning.isIn(Term.Part.GOAL)
                || meaning.isIn(Term.Part.SECTION)
                || meaning.isIn(Term.Part.ROLE);
    }

    private void closeLoose() {
        if (!loose.isEmpty()) {
            blocks.add(loose.toTable());
            loose = new TableSketch();
        }
    }
}
