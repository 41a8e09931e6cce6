package hengji.app.people;

import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.core.explain.Wording;
import hengji.core.workflow.Combination;
import hengji.core.workflow.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must hold of an account and its roles. */
final class PeopleRules {
    private static final String LOGIN = "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}._-]{1,59}";
    private static final int LONGEST_NAME = 100;

    private PeopleRules() {}

    static List<Wording> faults(NewPerson person) {
        List<Wording> faults = new ArrayList<>();
        if (!person.login().matches(LOGIN)) {
            faults.add(Wording.of(
                    "登录名须为 2–60 个字母、数字、汉字或 . _ -，以字母、数字或汉字开头。",
                    "A login has 2 to 60 letters, digits or . _ - and begins with a letter or digit."));
        }
        if (person.name().isBlank() || person.name().length() > LONGEST_NAME) {
            faults.add(Wording.of("请填写姓名，最多 100 个字。", "Give a name of at most 100 characters."));
        }
        return faults;
    }

    /** Faults of a role in a region. */
    static List<Wording> faults(Wish wish, Tree tree, Set<String> regions) {
        List<Wording> faults = new ArrayList<>();
        Optional<Organisation> where = tree.find(wish.organisation());
        if (needsOrganisation(wish.role()) && wish.organisation() == 0) {
            faults.add(Wording.of(
                    wish.role().wording().zh() + "须指定单位。", wish.role().wording().en() + " needs an organisation."));
        }
        if (wish.organisation() != 0
                && where.filter(found -> regions.contains(found.region())).isEmpty()) {
            faults.add(Wording.of("本地区没有这个单位。", "There is no such organisation in this region."));
        }
        if (where.filter(Organisation::isDissolved).isPresent()) {
            faults.add(Wording.of("这个单位已撤销或合并，请选择现有单位。", "This organisation was dissolved; choose one that exists."));
        }
        if (wish.to().filter(to -> to.isBefore(wish.from())).isPresent()) {
            faults.add(Wording.of("截止日期早于起始日期。", "The last day is before the first."));
        }
        return faults;
    }

    /** Whether roles may be held together (三员分立). */
    static List<Wording> combined(Collection<Role> roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        return switch (Combination.of(all)) {
            case Combination.Allowed _ -> List.of();
            case Combination.Forbidden(List<Wording> reasons) -> reasons;
        };
    }

    /** The roles of an account that hold today or later, and one more. */
    static List<Wording> combined(Person person, Role more, LocalDate today) {
        List<Role> roles = new ArrayList<>();
        person.roles().stream().filter(held -> held.isOpen(today)).forEach(held -> roles.add(held.role()));
        roles.add(more);
        return combined(roles);
    }

    static boolean needsOrganisation(Role role) {
        return switch (role.side()) {
            case UNIT, DEPARTMENT -> true;
            case BUREAU, OUTSIDE, ADMINISTRATION -> false;
        };
    }
}
