package hengji.app.exchange;

import hengji.app.organisation.Past;
import hengji.app.organisation.Trees;
import hengji.app.project.BudgetLine;
import hengji.app.project.Budgets;
import hengji.app.project.Projects;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 支付进度. */
@Component
final class PaymentTables extends MoneyTables {
    PaymentTables(Trees trees, Past past, Projects projects, Budgets budgets) {
        super(trees, past, projects, budgets);
    }

    @Override
    public Kind kind() {
        return Kind.PAYMENTS;
    }

    @Override
    Map<Item, String> texts(BudgetLine line) {
        return line.executed().isEmpty()
                ? Map.of()
                : Map.of(
                        Item.EXECUTED,
                        Amounts.text(line.executed()),
                        Item.EXECUTED_ON,
                        line.executedOn().map(Object::toString).orElse(""));
    }

    @Override
    BudgetLine changed(BudgetLine line, Row row) {
        return line.executed(
                Amounts.amount(row.text(Item.EXECUTED)),
                row.has(Item.EXECUTED_ON) ? day(row.text(Item.EXECUTED_ON)) : line.executedOn());
    }
}
