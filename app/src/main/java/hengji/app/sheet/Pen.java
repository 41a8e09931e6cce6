package hengji.app.sheet;

import hengji.app.form.Block;
import hengji.app.form.Line;
import hengji.core.explain.Wording;
import java.util.Optional;
import java.util.Set;

/**
 * What one person may write into one form at this moment.
 *
 * @param whole whether every line; else only the indicators assigned to that person or one of the sections
 * @param account the person
 * @param sections 股室 the person works in
 * @param shut why nothing may be written; absent where something may
 */
public record Pen(boolean whole, long account, Set<Long> sections, Optional<Wording> shut) {
    public Pen {
        sections = Set.copyOf(sections);
    }

    /** A pen that writes nothing. */
    static Pen shut(Wording reason) {
        return new Pen(false, 0, Set.of(), Optional.of(reason));
    }

    /** The same for everybody who may write the same. */
    Pen alike() {
        return isPartial() ? this : new Pen(whole, 0, Set.of(), shut);
    }

    public boolean isOpen() {
        return shut.isEmpty();
    }

    /** Whether only some of the indicators may be written into. */
    public boolean isPartial() {
        return isOpen() && !whole;
    }

    /** Whether a line may be written into; a locked one only where results are typed. */
    public boolean mayWrite(Block block, Line line) {
        return isOpen() && (whole || (block == Block.ROW && isOwn(line.care())));
    }

    /** Whether lines may be added, moved and taken out. */
    public boolean mayArrange() {
        return isOpen() && whole;
    }

    private boolean isOwn(Line.Care care) {
        return (care.assignee() != 0 && care.assignee() == account)
                || (care.section() != 0 && sections.contains(care.section()));
    }
}
