package hengji.core.rollup;

import hengji.core.form.Form;
import java.util.List;

/**
 * A department's form made of its units' (汇总表): a draft that a person completes.
 *
 * @param form the form; its scope is 汇总
 * @param taken codes of the units that went in
 * @param leftOut what did not, and why
 */
public record Consolidated(Form form, List<String> taken, List<LeftOut> leftOut) {
    public Consolidated {
        taken = List.copyOf(taken);
        leftOut = List.copyOf(leftOut);
    }
}
