package hengji.documents;

import hengji.core.form.Form;
import hengji.documents.manuscript.Refusal;
import java.util.List;

/** What came of reading a file. */
public sealed interface Reading {
    /** At least one form. */
    record Forms(List<Form> forms) implements Reading {
        public Forms {
            forms = List.copyOf(forms);
        }
    }

    /** No form, and why. */
    record Refused(Refusal refusal) implements Reading {}
}
