package hengji.policies;

import java.util.List;

/** What came of checking a folder of packs. */
public sealed interface PackCheck {
    /** All is well; the packs, laid over the shipped ones. */
    record Sound(Packs packs) implements PackCheck {}

    /** Everything that is wrong, in the order of files and lines; at least one complaint. */
    record Faulty(List<Complaint> complaints) implements PackCheck {
        public Faulty {
            complaints = List.copyOf(complaints);
        }
    }
}
