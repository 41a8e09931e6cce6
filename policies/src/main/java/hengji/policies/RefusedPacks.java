package hengji.policies;

import java.util.List;

/** Thrown where packs were wanted and the folder has faults; it carries all of them. */
public final class RefusedPacks extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Complaint> complaints;

    RefusedPacks(List<Complaint> complaints) {
        super(complaints.size() + " complaints, first: " + complaints.getFirst());
        this.complaints = List.copyOf(complaints);
    }

    public List<Complaint> complaints() {
        return complaints;
    }
}
