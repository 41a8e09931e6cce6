package hengji.app.form;

import static hengji.app.tables.Tables.FORM;

import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Heads;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fills a stored form from one the engine read: every text as it was printed, split into the columns of the office.
 * Writes no journal: whoever asks says there why the form was filled.
 */
@Service
public class Filling {
    private final DSLContext database;
    private final Forms forms;
    private final Sheets sheets;

    Filling(DSLContext database, Forms forms, Sheets sheets) {
        this.database = database;
        this.forms = forms;
        this.sheets = sheets;
    }

    /**
     * Puts title, scope, money, goals, tasks, indicators and other text behind what the form holds already; results only
     * where the form has them.
     *
     * @return texts longer than their cells, each with what was cut off; mostly none
     */
    @Transactional
    public List<Wording> fill(long form, Form from) {
        heads(forms.get(form), from);
        return put(form, lines(from));
    }

    /** The texts of a form that the engine read, as somebody would type them into the office. */
    public static Map<Block, List<Line>> lines(Form from) {
        return new Printed(from).lines();
    }

    /**
     * Puts lines behind what the form holds already; results only where the form has them.
     *
     * @return texts longer than their cells, each with what was cut off; mostly none
     */
    @Transactional
    public List<Wording> put(long form, Map<Block, List<Line>> lines) {
        FormHead head = forms.get(form);
        List<Wording> cut = new ArrayList<>();
        lines.forEach((block, printed) -> sheets.addAll(
                form,
                block,
                printed.stream().map(line -> fitted(head, line, cut)).toList()));
        forms.touch(form);
        return cut;
    }

    private void heads(FormHead head, Form from) {
        Heads heads = from.heads();
        database.update(FORM)
                .set(
                        FORM.TITLE,
                        kept(
                                heads.title(),
                                head.title(),
                                FORM.TITLE.getDataType().length()))
                .set(FORM.SCOPE, heads.scope().value().map(Enum::name).orElse(head.scope()))
                .set(
                        FORM.SUPERVISOR,
                        kept(
                                heads.supervisor(),
                                head.supervisor(),
                                FORM.SUPERVISOR.getDataType().length()))
                .set(FORM.AMOUNT_UNIT, from.budget().unit().chinese())
                .where(FORM.ID.eq(head.id()))
                .execute();
    }

    private static String kept(Field<String> printed, String before, int longest) {
        return printed.value().filter(text -> text.length() <= longest).orElse(before);
    }

    private static Line fitted(FormHead head, Line line, List<Wording> cut) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        line.cells().forEach((column, text) -> {
            boolean shown = column.phase() == Column.Phase.TARGET || head.isEvaluated() || column.block() == Block.TEXT;
            cells.put(column, shown ? fitted(column, text, cut) : "");
        });
        return new Line(line.lineage(), cells, line.care());
    }

    private static String fitted(Column column, String text, List<Wording> cut) {
        int longest = column.longest();
        if (text.length() <= longest) {
            return text;
        }
        String rest = text.substring(longest);
        cut.add(Wording.of(
                column.wording().zh() + "超过 " + longest + " 字，未录入的部分：" + rest,
                column.wording().en() + " is longer than " + longest + " characters; left out: " + rest));
        return text.substring(0, longest);
    }
}
