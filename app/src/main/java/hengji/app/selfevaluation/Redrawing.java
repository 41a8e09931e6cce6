package hengji.app.selfevaluation;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import hengji.app.form.Column;
import hengji.app.frame.Say;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws the pieces of a page that a typed text may have changed. */
@Component
class Redrawing {
    private final TemplateEngine templates;

    Redrawing(TemplateEngine templates) {
        this.templates = templates;
    }

    /** Pieces by the id of the element they fill; of a row by {@code s-} and the row. */
    Map<String, String> parts(long form, Board board, Say say) {
        Part part = new Part(say, ResultPage.Shown.of(form, board));
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("totals", html("totals", part));
        parts.put("missing", html("missing", part));
        part.board().bands().forEach(band -> parts.put("b-" + band.place(), BandText.of(band, say)));
        board.shown().forEach(row -> parts.put("s-" + row.id(), html("score", new RowPart(say, form, row))));
        return parts;
    }

    /** Self scores by their row: they may have followed what was computed. */
    static Map<String, String> scores(Board board) {
        Map<String, String> scores = new LinkedHashMap<>();
        board.shown().forEach(row -> scores.put(row.id(), row.text(Column.SCORE)));
        return scores;
    }

    private String html(String template, Object record) {
        StringOutput out = new StringOutput();
        templates.render("selfevaluation/" + template + ".jte", record, out);
        return out.toString();
    }
}
