package hengji.documents.flat;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.documents.manuscript.Block;
import hengji.documents.recognise.words.Texts;
import hengji.documents.recognise.words.Traditional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that is a form by its words but whose table cannot be put back: its title, its year and the columns it names are
 * kept, so that its kind can be told; every line is remarked upon with its words.
 */
final class Salvage {
    private static final Pattern TITLE =
            Pattern.compile("[\\p{IsHan}]{2,30}?(?:绩效)?(?:自评表|绩效目标表|申报表)[(（]20\\d\\d年度?[)）]");
    private static final Pattern PAGE = Pattern.compile("^\\d、");
    private static final List<String> WORDS =
            List.of("项目名称", "年度总体目标", "一级指标", "二级指标", "三级指标", "指标值", "产出指标", "效益指标", "满意度指标", "预算数", "年度资金总额");
    private static final List<String> COLUMNS = List.of("一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "全年实际值", "得分");
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_COLUMNS = 4;
    private static final int SHORTEST_NAME = 7;

    private final List<Block> blocks = new ArrayList<>();
    private final Leftovers leftovers;
    private final List<FlatRow> rows;

    private Salvage(List<FlatRow> rows, Leftovers leftovers) {
        this.rows = rows;
        this.leftovers = leftovers;
    }

    /** What is certain of such a text; absent where it is no form or prints no title. */
    static Optional<List<Block>> blocks(List<FlatRow> rows, Leftovers leftovers) {
        Salvage salvage = new Salvage(rows, leftovers);
        String text = plain(rows);
        if (text.length() > 40_000 || WORDS.stream().filter(text::contains).count() < FEWEST_WORDS) {
            return Optional.empty();
        }
        List<Integer> starts = salvage.starts(text);
        for (int i = 0; i < starts.size(); i++) {
            salvage.form(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        if (salvage.blocks.isEmpty()) {
            return Optional.empty();
        }
        salvage.remark();
        return Optional.of(salvage.blocks);
    }

    private static String plain(List<FlatRow> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(
                        PAGE.matcher(row.text().replace(" ", "")).replaceFirst(""))
                .append('\n'));
        return Traditional.folded(text.toString()).replaceAll("\n(?=[(（]20\\d\\d年)", "");
    }

    private List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher title = TITLE.matcher(text);
        String first = "";
        while (title.find()) {
            first = first.isEmpty() ? title.group() : first;
            boolean again = title.group().endsWith(first);
            starts.add(again ? title.end() - first.length() : title.start());
        }
        return starts;
    }

    private void form(String text) {
        Matcher title = TITLE.matcher(text);
        if (!title.lookingAt()) {
            return;
        }
        Place place = place(title.group());
        blocks.add(new Block.Line(title.group(), place));
        if (text.contains("项目名称")) {
            TableSketch heads = new TableSketch();
            Piece label = new Piece("项目名称", place);
            heads.row(List.of(Optional.of(label), Optional.of(new Piece(Texts.ILLEGIBLE + "见下方说明", place))), label);
            blocks.add(heads.toTable());
        }
        unit(text, place);
        columns(text, place);
    }

    private Place place(String title) {
        return rows.stream()
                .filter(row -> plain(List.of(row)).contains(title))
                .findFirst()
                .orElse(rows.getFirst())
                .place();
    }

    private void unit(String text, Place place) {
        Matcher unit = Pattern.compile("项目资金[(（](?:万元|元)[)）]").matcher(text);
        if (unit.find()) {
            TableSketch section = new TableSketch();
            Piece label = new Piece(unit.group(), place);
            section.row(List.of(Optional.of(label)), label);
            blocks.add(section.toTable());
        }
    }

    private void columns(String text, Place place) {
        List<Optional<Piece>> columns = COLUMNS.stream()
                .filter(text::contains)
                .map(word -> Optional.of(new Piece(word, place)))
                .toList();
        if (columns.size() >= FEWEST_COLUMNS) {
            TableSketch header = new TableSketch();
            header.row(columns, columns.getFirst().orElseThrow());
            blocks.add(header.toTable());
        }
    }

    /** The last character of a wrapped name, set apart by the cells between: named with the words it may end. */
    private void tails(FlatRow row) {
        List<Piece> pieces = row.filled();
        Optional<Piece> words = Optional.empty();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean alone = isTail(piece) && !isTail(pieces, i - 1) && !isTail(pieces, i + 1);
            if (alone && words.isPresent()) {
                String whole = words.get().with(piece).text();
                leftovers.say(
                        piece.place(),
                        Wording.of(
                                "断开的“" + piece.text() + "”可能是“" + whole + "”的末字，该行未列入，请对照原表补录。",
                                "The stray \"" + piece.text() + "\" may end \"" + whole
                                        + "\"; that row was left out."));
            }
            words = piece.text().length() >= SHORTEST_NAME
                            && Character.isIdeographic(
                                    piece.text().charAt(piece.text().length() - 1))
                    ? Optional.of(piece)
                    : words;
        }
    }

    private static boolean isTail(List<Piece> pieces, int at) {
        return at >= 0 && at < pieces.size() && isTail(pieces.get(at));
    }

    private static boolean isTail(Piece piece) {
        return piece.text().length() == 1
                && Character.isIdeographic(piece.text().charAt(0));
    }

    private void remark() {
        rows.forEach(this::tails);
        rows.stream()
                .filter(row -> !row.isEmpty())
                .forEach(row -> leftovers.row(row.filled(), "所在的表无法还原", "the table it stands in cannot be put back"));
    }
}
