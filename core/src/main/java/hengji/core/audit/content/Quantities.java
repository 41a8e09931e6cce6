package hengji.core.audit.content;

import hengji.core.audit.Examination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The quantities of a form and what each of them speaks of, made once for all rules that ask. */
final class Quantities {
    private final List<Quantity> all;
    private final Subjects subjects;
    private final Map<Integer, Subject> byRow = new HashMap<>();

    private Quantities(List<Quantity> all, Subjects subjects) {
        this.all = all;
        this.subjects = subjects;
    }

    static Quantities of(Examination examination) {
        return examination
                .memory()
                .once(
                        Quantities.class,
                        () -> new Quantities(
                                Quantity.all(examination.form().indicators()), Subjects.under(examination.pack())));
    }

    List<Quantity> all() {
        return all;
    }

    Subject subject(Quantity quantity) {
        return byRow.computeIfAbsent(quantity.row().row(), _ -> subjects.of(quantity));
    }
}
