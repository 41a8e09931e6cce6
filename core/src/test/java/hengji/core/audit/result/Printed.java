package hengji.core.audit.result;

import hengji.core.explain.Place;
import hengji.core.fixtures.FormFixture;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.BudgetRole;
import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Origin;
import hengji.core.form.Source;
import hengji.core.form.TextBlock;
import hengji.core.form.Total;
import java.math.BigDecimal;
import java.util.List;

/** A form with what is printed below its rows: total, grade, other text. */
final class Printed {
    private final Form form;
    private Total total = Total.NONE;
    private Field<String> grade = Field.absent();
    private List<TextBlock> texts = List.of();
    private Origin origin = Origin.NONE;
    private Budget budget;

    private Printed(Form form) {
        this.form = form;
        budget = form.budget();
    }

    static Printed on(FormFixture fixture) {
        return new Printed(fixture.done());
    }

    Printed total(String score) {
        total = new Total(Field.absent(), number(score));
        return this;
    }

    Printed total(String weight, String score) {
        total = new Total(number(weight), number(score));
        return this;
    }

    Printed grade(String text) {
        grade = Field.known(text, new Source(Place.WHOLE, text));
        return this;
    }

    Printed text(String heading, String text) {
        texts = List.of(new TextBlock(heading, text, Place.WHOLE));
        return this;
    }

    Printed readFrom(String file) {
        origin = new Origin(file, "docx", "");
        return this;
    }

    /** The total budget line, with its execution score; an empty amount is a blank cell. */
    Printed executed(String initial, String adjusted, String executed, String score) {
        BudgetLine line = new BudgetLine(
                "年度资金总额",
                BudgetRole.TOTAL,
                number(initial),
                number(adjusted),
                number(executed),
                Field.absent(),
                number("10"),
                number(score),
                Field.absent(),
                Place.WHOLE);
        budget = new Budget(budget.unit(), true, List.of(line));
        return this;
    }

    Form done() {
        return new Form(
                origin,
                form.kind(),
                form.heads(),
                budget,
                form.goals(),
                form.tasks(),
                form.indicators(),
                total,
                grade,
                texts,
                form.notes());
    }

    static Field<BigDecimal> number(String text) {
        return text.isEmpty()
                ? new Field.Blank<>(new Source(Place.WHOLE, text))
                : Field.known(new BigDecimal(text), new Source(Place.WHOLE, text));
    }
}
