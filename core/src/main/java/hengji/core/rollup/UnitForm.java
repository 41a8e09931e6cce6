package hengji.core.rollup;

import hengji.core.form.Form;

/**
 * A unit's own form under its code.
 *
 * @param code 预算单位编码
 * @param form what the unit handed in
 */
public record UnitForm(String code, Form form) {
    public String name() {
        return form.heads().organization().value().orElse(code);
    }
}
