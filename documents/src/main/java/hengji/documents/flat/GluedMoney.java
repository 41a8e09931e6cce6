package hengji.documents.flat;

import hengji.documents.recognise.words.Term;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines of the budget block run together: its header, and what a line stands for before its amounts. */
final class GluedMoney {
    private static final int LONGEST = 80;
    private static final Pattern RATED = Pattern.compile("[\\d.,]{4,}%[\\d.,]*");

    private GluedMoney() {}

    /** The row with its labels and amounts apart; the amounts themselves stay together. */
    static FlatRow apart(FlatRow row) {
        String text = row.text().replace(" ", "").replaceFirst("^其中[:：]", "");
        if (row.ruled() || row.filled().size() > 2 || text.length() > LONGEST) {
            return row;
        }
        Optional<LabelRun> header = text.isEmpty() ? Optional.empty() : LabelRun.find(text, 0, 1, Term.Part.MONEY);
        if (header.filter(run -> run.end() == text.length()).isPresent()) {
            return row(header.get().labels().stream().map(LabelScan::plain).toList(), row);
        }
        return LabelScan.at(text, 0, Term.Part.ROLE)
                .filter(role -> RATED.matcher(amounts(text, role)).matches())
                .map(role -> row(List.of(role.plain(), amounts(text, role)), row))
                .orElse(row);
    }

    private static String amounts(String text, LabelScan role) {
        return text.substring(role.end()).replaceFirst("^[:：]", "");
    }

    private static FlatRow row(List<String> words, FlatRow old) {
        return new FlatRow(
                words.stream().map(word -> new Piece(word, old.place())).toList(), false, old.place());
    }
}
