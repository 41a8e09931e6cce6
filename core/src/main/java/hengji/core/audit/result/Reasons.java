package hengji.core.audit.result;

import hengji.core.audit.Examination;
import hengji.core.form.Field;
import hengji.core.policy.Vocabulary;
import java.util.Set;

/** Whether a reason is given, and whether it says anything. */
record Reasons(Set<String> empty) {
    static Reasons of(Examination examination) {
        return new Reasons(examination.pack().get(Vocabulary.EMPTY_REASONS).value());
    }

    /** Something stands there, be it "无". */
    static boolean isGiven(Field<String> field) {
        return field instanceof Field.Unreadable<?>
                || field.value().filter(text -> !text.isBlank()).isPresent();
    }

    boolean isEmptyOfContent(Field<String> field) {
        return field.value().map(String::strip).filter(this::saysNothing).isPresent();
    }

    boolean saysSomething(Field<String> field) {
        return isGiven(field) && !isEmptyOfContent(field);
    }

    private boolean saysNothing(String text) {
        int end = text.length();
        while (end > 0 && "。.，,；; ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && empty.contains(text.substring(0, end));
    }
}
