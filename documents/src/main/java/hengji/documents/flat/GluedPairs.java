package hengji.documents.flat;

import hengji.documents.recognise.words.Amounts;
import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Thesaurus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels that run into their values: 项目名称农村学校改造主管部门教育局, 年度资金总额:16. */
final class GluedPairs {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 14;
    private static final int LONGEST_LINE = 400;

    private GluedPairs() {}

    /** The row's pieces, labels and values apart where the line begins with a label. */
    static List<Piece> cut(FlatRow row) {
        List<Piece> filled = row.filled();
        if (row.ruled() || filled.isEmpty() || filled.getFirst().meaning().isIn(Term.Part.HEAD)) {
            return filled;
        }
        if (row.text().length() > LONGEST_LINE) {
            return filled;
        }
        Piece whole = new Piece(row.text().replace(" ", ""), row.place());
        Optional<List<Piece>> amount = amount(whole);
        if (amount.isPresent()) {
            return amount.get();
        }
        boolean apart = filled.size() > 1
                || whole.text().indexOf(':') >= 0
                || whole.text().indexOf('：') >= 0;
        return apart || labelAt(whole.text(), 0, Term.Part.HEAD) == 0 ? filled : pairs(whole);
    }

    static boolean beginsWithRole(String line) {
        String text = line.replace(" ", "").replaceFirst("^其中[:：]?", "");
        return labelAt(text, 0, Term.Part.ROLE) > 0;
    }

    private static Optional<List<Piece>> amount(Piece whole) {
        String text = whole.text().replaceFirst("^其中[:：]?", "");
        int label = labelAt(text, 0, Term.Part.ROLE);
        String rest = text.substring(label).replaceFirst("^[:：]", "");
        boolean one = label > 0 && !rest.isEmpty() && Amounts.find(rest).isPresent();
        return one
                ? Optional.of(
                        List.of(new Piece(text.substring(0, label), whole.place()), new Piece(rest, whole.place())))
                : Optional.empty();
    }

    private static List<Piece> pairs(Piece whole) {
        String text = whole.text();
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int length = labelAt(text, at, Term.Part.HEAD);
            if (length > 0) {
                add(text.substring(start, at), whole, pieces);
                add(text.substring(at, at + length), whole, pieces);
                at += length;
                start = at;
            } else {
                at++;
            }
        }
        add(text.substring(start), whole, pieces);
        return pieces;
    }

    private static void add(String text, Piece whole, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, whole.place()));
        }
    }

    private static int labelAt(String text, int at, Term.Part part) {
        for (int length = Math.min(LONGEST, text.length() - at); length >= SHORTEST; length--) {
            boolean words = !Character.isDigit(text.charAt(at + length - 1));
            if (words
                    && Thesaurus.standard()
                            .find(text.substring(at, at + length), part)
                            .isPresent()) {
                return length;
            }
        }
        return 0;
    }
}
