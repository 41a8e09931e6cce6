package hengji.core.rollup;

import hengji.core.form.Form;
import hengji.core.form.Indicator;
import java.util.Optional;

/**
 * A project's form under its code; identity is the code, not the name.
 *
 * @param code 项目编码
 * @param form as approved, or as self-evaluated
 */
public record ProjectForm(String code, Form form) {
    public String name() {
        return form.heads().project().value().orElse(code);
    }

    Optional<Indicator> findRow(int row) {
        return form.indicators().stream()
                .filter(indicator -> indicator.row() == row)
                .findFirst();
    }
}
