package hengji.app.form;

import java.util.List;
import java.util.function.Supplier;

/** What follows in a form by itself from texts that people type, kept in the same transaction (联动). */
public interface Consequence {
    /**
     * Looks at a form before texts are kept.
     *
     * @return asked once they are kept: the further texts that follow, each over what stands there now
     */
    Supplier<List<Editing.Typed>> expect(FormHead head, List<Editing.Typed> texts);
}
