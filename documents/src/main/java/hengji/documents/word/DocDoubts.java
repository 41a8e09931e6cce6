package hengji.documents.word;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Block;
import hengji.documents.manuscript.Cell;
import hengji.documents.manuscript.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * What an old document says twice and not alike: it has no checksums, but its text carries a mark at the end of every
 * cell and row, and its tables say how many cells a row has. Where that differs, a remark names the place.
 */
final class DocDoubts {
    private static final char CELL_END = 0x07;
    /** Marks that Word never puts into a text. */
    private static final String NO_MARKS =
            "\0\u0003\u0004\u0006\u000F\u0010\u0011\u0012\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D";

    private static final int MOST = 50;

    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Integer, PAPX> byEnd = new HashMap<>();

    DocDoubts(HWPFDocument document) {
        for (PAPX paragraph : document.getParagraphTable().getParagraphs()) {
            byEnd.put(paragraph.getEnd(), paragraph);
        }
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Outside tables no cell ends. */
    void line(Paragraph paragraph, int number) {
        if (paragraph.text().indexOf(CELL_END) >= 0) {
            add(
                    new Place.Paragraph(number),
                    "第 " + number + " 段带有单元格的结束标记，却不在表中，文件可能受损，请对照原件。",
                    "Paragraph " + number + " ends a cell, yet stands in no table; compare with the original.");
        }
    }

    /** Every cell of a row ends with a mark, and so does the row. */
    void row(TableRow row, int table, int number) {
        long marks = row.text().chars().filter(c -> c == CELL_END).count();
        int declared = declaredCells(row);
        if (marks != row.numCells() + 1L || declared != row.numCells() || joins(row)) {
            add(
                    new Place.TableCell(table, number, 1),
                    "表 " + table + " 第 " + number + " 行的文字有 " + Math.max(0, marks - 1) + " 个单元格，登记的是 " + declared
                            + " 个，可能有内容缺失，请对照原件。",
                    "Table " + table + ", row " + number + ": its text has " + Math.max(0, marks - 1) + " cells, "
                            + declared + " are declared; compare with the original.");
        }
    }

    /** Whether a cell goes on behind its mark. */
    private static boolean joins(TableRow row) {
        return IntStream.range(0, row.numCells()).anyMatch(i -> {
            String text = row.getCell(i).text();
            return text.indexOf(CELL_END) >= 0 && text.indexOf(CELL_END) < text.length() - 1;
        });
    }

    /** A cell that ends where it begins has no room for its text, which then stands in another's. */
    void narrow(int table, int number) {
        add(
                new Place.TableCell(table, number, 1),
                "表 " + table + " 第 " + number + " 行有单元格没有宽度，相邻单元格的文字可能并在一起，请对照原件。",
                "Table " + table + ", row " + number
                        + ": a cell has no width, and neighbours' texts may be joined; compare with the original.");
    }

    /** What the properties of the row say, which stand apart from its text. */
    private int declaredCells(TableRow row) {
        PAPX end = byEnd.get(row.getEndOffset());
        return end == null
                ? row.numCells()
                : TableSprmUncompressor.uncompressTAP(end.getSprmBuf()).getItcMac();
    }

    /** All letters of the text stand in a line or a cell, and none of them was blanked. */
    void compare(Range body, List<Block> blocks) {
        long letters = letters(DocText.of(body));
        long read = blocks.stream().mapToLong(DocDoubts::letters).sum();
        if (read < letters) {
            add(
                    Place.WHOLE,
                    "正文有 " + letters + " 个字，只有 " + read + " 个在读到的段落和表格中，可能有内容缺失，请对照原件。",
                    "The text has " + letters + " letters, " + read
                            + " stand in what was read; compare with the original.");
        }
        if (deletes(body)) {
            add(
                    Place.WHOLE,
                    "文中有标记为删除的文字（修订痕迹），没有读取；如应保留，请接受或拒绝修订后再提交。",
                    "Some text is marked as deleted and was not read; accept or reject the changes.");
        }
        if (body.text().chars().anyMatch(c -> NO_MARKS.indexOf(c) >= 0)) {
            add(
                    Place.WHOLE,
                    "正文中有不该出现的控制字符，文字可能受损，请对照原件。",
                    "The text holds control characters that do not belong there; compare with the original.");
        }
    }

    private static boolean deletes(Range body) {
        return IntStream.range(0, body.numParagraphs())
                .mapToObj(body::getParagraph)
                .anyMatch(paragraph -> IntStream.range(0, paragraph.numCharacterRuns())
                        .mapToObj(paragraph::getCharacterRun)
                        .anyMatch(run -> run.isMarkedDeleted() && letters(run.text()) > 0));
    }

    private static long letters(Block block) {
        return switch (block) {
            case Block.Line line -> letters(line.text());
            case Block.Table table ->
                table.cells().stream()
                        .map(Cell::text)
                        .mapToLong(DocDoubts::letters)
                        .sum();
        };
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /** A file that contradicts itself everywhere need not be told of line by line. */
    private void add(Place place, String zh, String en) {
        if (remarks.size() < MOST) {
            remarks.add(new Remark(place, Wording.of(zh, en)));
        }
    }
}
