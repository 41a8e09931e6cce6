package hengji.documents.template;

import hengji.core.form.Field;
import hengji.core.form.Form;
import hengji.core.form.Heads;

/** The heads of a filled form: a title that names a target form becomes the title of the self-evaluation. */
final class FilledHeads {
    private FilledHeads() {}

    static Heads of(Form form) {
        Heads heads = form.heads();
        return new Heads(
                title(form),
                heads.fiscalYear(),
                heads.region(),
                heads.organization(),
                heads.unitCode(),
                heads.projectCode(),
                heads.project(),
                heads.scope(),
                heads.supervisor());
    }

    private static Field<String> title(Form form) {
        boolean renamed = form.kind().isSelfEvaluation();
        return form.heads().title().map(title -> renamed ? title.replace("绩效目标表", "绩效自评表") : title);
    }
}
