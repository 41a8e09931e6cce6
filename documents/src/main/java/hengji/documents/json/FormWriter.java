package hengji.documents.json;

import hengji.core.explain.Language;
import hengji.core.form.Budget;
import hengji.core.form.BudgetLine;
import hengji.core.form.Form;
import hengji.core.form.Goal;
import hengji.core.form.Heads;
import hengji.core.form.Indicator;
import hengji.core.form.Origin;
import hengji.core.form.ReadingNote;
import hengji.core.form.Scope;
import hengji.core.form.Sign;
import hengji.core.form.Task;
import hengji.core.form.TextBlock;
import hengji.core.form.Total;
import java.io.IOException;

/** Writes a form in the published order of keys. */
final class FormWriter {
    private final JsonOut out;
    private final Language language;

    FormWriter(JsonOut out, Language language) {
        this.out = out;
        this.language = language;
    }

    void write(Form form) throws IOException {
        out.object(() -> content(form));
    }

    void content(Form form) throws IOException {
        out.text("schema", FormCodec.SCHEMA);
        origin(form.origin());
        out.text("kind", form.kind().name());
        Cells cells = new Cells(out);
        heads(form.heads(), cells);
        budget(form.budget());
        out.list("goals", form.goals(), this::goal);
        out.list("tasks", form.tasks(), this::task);
        out.list("indicators", form.indicators(), this::indicator);
        total(form.total());
        cells.text("grade", form.grade());
        out.list("texts", form.texts(), this::text);
        out.list("notes", form.notes(), this::note);
        cells.close();
    }

    private void origin(Origin origin) throws IOException {
        out.object("source", () -> {
            out.text("file", origin.file());
            out.text("format", origin.format());
            out.text("sha256", origin.sha256());
        });
    }

    private static void heads(Heads heads, Cells cells) throws IOException {
        cells.text("title", heads.title());
        cells.integer("fiscalYear", heads.fiscalYear());
        cells.text("region", heads.region());
        cells.text("organization", heads.organization());
        cells.text("unitCode", heads.unitCode());
        cells.text("projectCode", heads.projectCode());
        cells.text("project", heads.project());
        cells.code("scope", heads.scope(), Scope::name);
        cells.text("supervisor", heads.supervisor());
    }

    private void budget(Budget budget) throws IOException {
        out.text("amountUnit", budget.unit().chinese());
        out.truth("amountUnitStated", budget.unitStated());
        out.list("budget", budget.lines(), this::budgetLine);
    }

    private void budgetLine(BudgetLine line) throws IOException {
        out.object(() -> {
            out.text("item", line.item());
            out.text("role", line.role().name());
            Cells cells = new Cells(out);
            cells.decimal("initial", line.initial());
            cells.decimal("adjusted", line.adjusted());
            cells.decimal("executed", line.executed());
            cells.decimal("rate", line.rate());
            cells.decimal("weight", line.weight());
            cells.decimal("score", line.score());
            cells.text("reason", line.reason());
            out.text("place", line.place().text());
            cells.close();
        });
    }

    private void goal(Goal goal) throws IOException {
        out.object(() -> {
            out.number("number", goal.number());
            Cells cells = new Cells(out);
            cells.text("text", goal.text());
            cells.text("achieved", goal.achieved());
            out.text("place", goal.place().text());
            cells.close();
        });
    }

    private void task(Task task) throws IOException {
        out.object(() -> {
            Cells cells = new Cells(out);
            cells.text("name", task.name());
            cells.text("content", task.content());
            cells.decimal("amount", task.amount());
            cells.text("achieved", task.achieved());
            out.text("place", task.place().text());
            cells.close();
        });
    }

    private void indicator(Indicator row) throws IOException {
        out.object(() -> {
            out.number("row", row.row());
            Cells cells = new Cells(out);
            cells.text("level1", row.level1());
            cells.text("level2", row.level2());
            cells.text("name", row.name());
            cells.code("sign", row.sign(), Sign::code);
            cells.figure("target", row.target());
            cells.text("unit", row.unit());
            cells.figure("actual", row.actual());
            cells.code("judgement", row.judgement(), Enum::name);
            cells.decimal("weight", row.weight());
            cells.decimal("score", row.score());
            cells.decimal("reviewScore", row.reviewScore());
            cells.text("adjustment", row.adjustment());
            cells.text("reason", row.reason());
            cells.text("evidence", row.evidence());
            out.text("place", row.place().text());
            cells.close();
        });
    }

    private void total(Total total) throws IOException {
        out.object("total", () -> {
            Cells cells = new Cells(out);
            cells.decimal("weight", total.weight());
            cells.decimal("score", total.score());
            cells.close();
        });
    }

    private void text(TextBlock block) throws IOException {
        out.object(() -> {
            out.text("heading", block.heading());
            out.text("text", block.text());
            out.text("place", block.place().text());
        });
    }

    private void note(ReadingNote note) throws IOException {
        out.object(() -> {
            out.text("place", note.place().text());
            if (note.row().isPresent()) {
                out.number("row", note.row().getAsInt());
            } else {
                out.nothing("row");
            }
            out.both("message", note.message(), language);
        });
    }
}
