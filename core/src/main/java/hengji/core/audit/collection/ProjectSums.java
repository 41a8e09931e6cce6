package hengji.core.audit.collection;

import hengji.core.exact.AmountUnit;
import hengji.core.form.BudgetRole;
import hengji.core.form.Form;
import hengji.core.form.Sameness;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Money and names of a department's projects; target and self-evaluation of one project count once. */
final class ProjectSums {
    private ProjectSums() {}

    static Optional<BigDecimal> amount(Form form, BudgetRole role) {
        return form.budget()
                .find(role)
                .flatMap(line -> line.initial().value().or(() -> line.adjusted().value()));
    }

    /** The sum over all projects in a unit; absent while one of them prints no amount. */
    static Optional<BigDecimal> sum(List<Form> projects, AmountUnit unit) {
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (Form project : distinct(projects).values()) {
            Optional<BigDecimal> amount = amount(project, BudgetRole.TOTAL)
                    .map(printed -> project.budget().unit().convert(printed, unit));
            sum = sum.flatMap(before -> amount.map(before::add));
        }
        return sum;
    }

    static int count(List<Form> projects) {
        return distinct(projects).size();
    }

    static String name(Form project) {
        return project.heads().project().value().orElse(project.origin().file());
    }

    static String key(Form project) {
        return Sameness.key(name(project));
    }

    private static Map<String, Form> distinct(List<Form> projects) {
        Map<String, Form> distinct = new LinkedHashMap<>();
        projects.forEach(project -> distinct.putIfAbsent(key(project), project));
        return distinct;
    }
}
