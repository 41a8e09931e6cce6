package hengji.documents.paper;

import hengji.core.exact.Decimals;
import hengji.core.form.Form;
import hengji.core.form.Indicator;
import hengji.core.form.Sign;
import java.math.BigDecimal;

/** What papers say of a form as a whole. */
final class FormFacts {
    private FormFacts() {}

    /** The project or the office, whichever the form is about. */
    static String subject(Form form) {
        return form.heads()
                .project()
                .value()
                .or(() -> form.heads().organization().value())
                .orElse("未填写名称");
    }

    static String office(Form form) {
        return form.heads().organization().value().orElse("未填写");
    }

    static String year(Form form) {
        return form.heads().fiscalYear().value().map(Object::toString).orElse("未填写");
    }

    static BigDecimal weights(Form form) {
        return form.indicators().stream()
                .flatMap(row -> row.weight().value().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String size(Form form) {
        return form.indicators().size() + " 项，权重合计 " + Decimals.text(weights(form));
    }

    /** The target as one reads it: ≥4802 名. */
    static String target(Indicator row) {
        String sign = row.sign().value().map(Sign::chinese).orElse("");
        String value = row.target().value().map(figure -> figure.text()).orElse("");
        boolean repeated = !sign.isEmpty() && value.startsWith(sign);
        return (repeated ? "" : sign) + value + row.unit().value().orElse("");
    }
}
