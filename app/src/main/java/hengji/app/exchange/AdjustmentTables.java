package hengji.app.exchange;

import hengji.app.organisation.Past;
import hengji.app.organisation.Trees;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Projects;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 预算调整. */
@Component
final class AdjustmentTables extends MoneyTables {
    AdjustmentTables(Trees trees, Past past, Projects projects, Budgets budgets) {
        super(trees, past, projects, budgets);
    }

    @Override
    public Kind kind() {
        return Kind.ADJUSTMENTS;
    }

    @Override
    Map<Item, String> texts(BudgetLine line) {
        return line.adjusted().isEmpty()
                ? Map.of()
                : Map.of(Item.ADJUSTED, Amounts.text(line.adjusted()), Item.DOCUMENT, line.documentNo());
    }

    @Override
    BudgetLine changed(BudgetLine line, Row row) {
        String document = row.has(Item.DOCUMENT) ? row.text(Item.DOCUMENT) : line.documentNo();
        return line.adjusted(Amounts.amount(row.text(Item.ADJUSTED)), document);
    }
}
