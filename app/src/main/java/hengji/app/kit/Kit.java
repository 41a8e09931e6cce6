package hengji.app.kit;

import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.app.project.Project;
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
 * @param items all parts with what is there and what is missing
 */
public record Kit(
        Organisation organisation,
        int year,
        Letter letter,
        Optional<FormHead> form,
        List<Project> owned,
        List<FormHead> projects,
        List<KitItem> items) {
    public Kit {
        owned = List.copyOf(owned);
        projects = List.copyOf(projects);
        items = List.copyOf(items);
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
