package hengji.app.kit;

import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.app.project.Project;
import hengji.app.rectification.Matter;
import java.util.List;
import java.util.Optional;

/**
 * What a unit hands in for a year (报送材料).
 *
 * @param organisation whose
 * @param year 年度
 * @param letter what the unit said
 * @param form its departmental self-evaluation; absent while none was begun
 * @param owned its projects of the year
 * @param projects its project self-evaluations that were begun
 * @param carried last year's items of the rectification ledger, and older ones still open when the year began
 * @param items all parts with what is there and what is missing
 */
public record Kit(
        Organisation organisation,
        int year,
        Letter letter,
        Optional<FormHead> form,
        List<Project> owned,
        List<FormHead> projects,
        List<Matter> carried,
        List<KitItem> items) {
    public Kit {
        owned = List.copyOf(owned);
        projects = List.copyOf(projects);
        carried = List.copyOf(carried);
        items = List.copyOf(items);
    }

    /** Whether there is anything to say of last year's problems. */
    public boolean isRectified() {
        return letter.isRectified() || !carried.isEmpty();
    }

    public long missing() {
        return items.stream()
                .filter(item -> item.standing() == KitItem.Standing.MISSING)
                .count();
    }

    public long partly() {
        return items.stream()
                .filter(item -> item.standing() == KitItem.Standing.PARTLY)
                .count();
    }

    public boolean isComplete() {
        return missing() == 0 && partly() == 0;
    }
}
