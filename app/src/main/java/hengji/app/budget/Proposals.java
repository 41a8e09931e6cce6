package hengji.app.budget;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.Editing;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.form.Money;
import hengji.app.form.Sheet;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.project.Budgets;
import hengji.app.project.Project;
import hengji.app.project.Projects;
import hengji.app.sheet.Pen;
import hengji.core.exact.AmountUnit;
import hengji.core.form.BudgetRole;
import hengji.core.form.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets what the budget system knows beside the money of a form. */
@Service
public class Proposals {
    private static final List<BudgetRole> ROLES = List.of(BudgetRole.TOTAL, BudgetRole.BASIC, BudgetRole.PROJECT);
    private static final List<Column> FIGURES =
            List.of(Column.MONEY_INITIAL, Column.MONEY_ADJUSTED, Column.MONEY_EXECUTED);

    private final Budgets budgets;
    private final Projects projects;
    private final Trees trees;

    Proposals(Budgets budgets, Projects projects, Trees trees) {
        this.budgets = budgets;
        this.projects = projects;
        this.trees = trees;
    }

    /** Every amount that is known for a cell of the form's money; none where nothing was imported. */
    @Transactional(readOnly = true)
    public List<Proposal> of(Sheet sheet, Pen pen) {
        FormHead head = sheet.head();
        Known known = known(head);
        List<Proposal> proposals = new ArrayList<>();
        for (BudgetRole role : known.lines().isEmpty() ? List.<BudgetRole>of() : ROLES) {
            for (Column column : FIGURES) {
                if (head.isEvaluated() || column.phase() == Column.Phase.TARGET) {
                    amount(head, known, role, column)
                            .map(amount -> proposal(sheet, pen, role, column, amount))
                            .ifPresent(proposals::add);
                }
            }
        }
        return proposals.stream()
                .filter(each -> each.open() || !each.lineage().isEmpty())
                .toList();
    }

    private static Optional<Known.Amount> amount(FormHead head, Known known, BudgetRole role, Column column) {
        boolean project = !head.projectCode().isEmpty();
        return switch (role) {
            case TOTAL -> project ? known.projects(column) : known.whole(column);
            case BASIC -> project ? Optional.empty() : known.basic(column);
            case PROJECT -> project ? Optional.empty() : known.projects(column);
            default -> Optional.empty();
        };
    }

    private static Proposal proposal(Sheet sheet, Pen pen, BudgetRole role, Column column, Known.Amount amount) {
        FormHead head = sheet.head();
        Optional<Line> line = sheet.of(Block.MONEY).stream()
                .filter(each -> Money.role(each.text(Column.MONEY_ITEM)) == role)
                .findFirst();
        boolean open = line.map(each -> pen.mayWrite(Block.MONEY, each)
                        && Editing.obstacle(head, each, column).isEmpty())
                .orElseGet(() ->
                        pen.mayArrange() && Editing.obstacleToArranging(head).isEmpty());
        return new Proposal(
                role,
                column,
                AmountUnit.TEN_THOUSAND.convert(amount.value(), head.unit()),
                amount.source(),
                line.map(Line::lineage).orElse(""),
                line.map(each -> each.text(column)).orElse(""),
                open);
    }

    private Known known(FormHead head) {
        if (!head.projectCode().isEmpty()) {
            long project = projects.find(head.region(), head.projectCode())
                    .map(Project::id)
                    .orElse(-1L);
            return new Known(
                    1,
                    Set.of(project),
                    budgets.find(head.organisation(), project, head.year()).stream()
                            .toList());
        }
        Set<Long> bodies = bodies(head);
        return new Known(
                bodies.size(),
                projects.of(head.region(), head.year()).stream()
                        .filter(project -> bodies.contains(project.organisation()))
                        .map(Project::id)
                        .collect(Collectors.toSet()),
                bodies.stream()
                        .flatMap(body -> budgets.of(body, head.year()).stream())
                        .toList());
    }

    /** 本级: the body alone; 汇总: with all below it. */
    private Set<Long> bodies(FormHead head) {
        Tree tree = trees.tree();
        return head.scope().equals(Scope.CONSOLIDATED.name())
                ? tree.within(head.organisation()).stream()
                        .filter(body -> body.kind() != Organisation.Kind.SECTION && !body.isDissolved())
                        .map(Organisation::id)
                        .collect(Collectors.toSet())
                : Set.of(head.organisation());
    }
}
