package hengji.app.intake;

import hengji.app.begin.Wanted;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import java.util.List;

/**
 * An uploaded file and what became of it.
 *
 * @param id internal
 * @param account who sent it
 * @param wanted the target it is for
 * @param form the draft it is to be taken into; 0 for a new one
 * @param fileName as it was called
 * @param sha256 of its content
 * @param state how far it got
 * @param forms what was read; empty until then, and where it was refused
 * @param refusal why it cannot be read; empty texts where it can
 */
public record Intake(
        long id,
        long account,
        Wanted wanted,
        long form,
        String fileName,
        String sha256,
        State state,
        List<Form> forms,
        Wording refusal) {
    /** How far an upload got. */
    public enum State {
        READING,
        READ,
        REFUSED,
        TAKEN,
        DROPPED
    }

    public Intake {
        forms = List.copyOf(forms);
    }

    /** One of its forms by its place in the file, from 0; the first where there is no such place. */
    public Form form(int place) {
        return forms.get(place >= 0 && place < forms.size() ? place : 0);
    }
}
