package hengji.app.kit;

import static hengji.app.tables.Tables.FORM;

import hengji.app.access.Deed;
import hengji.app.access.Rights;
import hengji.app.access.Subject;
import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.pathsetting.PathSettingsBook;
import hengji.core.workflow.PathKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out the kits somebody may see. */
@Component
class KitDesk {
    private final Trees trees;
    private final Rights rights;
    private final Forms forms;
    private final Letters letters;
    private final PathSettingsBook paths;
    private final Clock clock;

    KitDesk(Trees trees, Rights rights, Forms forms, Letters letters, PathSettingsBook paths, Clock clock) {
        this.trees = trees;
        this.rights = rights;
        this.forms = forms;
        this.letters = letters;
        this.paths = paths;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public KitsPage page(Frame frame, Who who, Optional<Integer> year) {
        List<Organisation> reached = reached(who);
        Set<Long> ids = reached.stream().map(Organisation::id).collect(Collectors.toSet());
        List<FormHead> evaluations = forms.list(FORM.PATH
                .eq(PathKind.SELF_EVALUATION.name())
                .and(FORM.PROJECT_CODE.eq(""))
                .and(FORM.ORGANISATION_ID.in(ids)));
        TreeSet<Integer> years =
                evaluations.stream().map(FormHead::year).collect(Collectors.toCollection(TreeSet::new));
        int shown = year.orElseGet(() -> years.isEmpty() ? LocalDate.now(clock).getYear() - 1 : years.last());
        years.add(shown);
        Map<Long, FormHead> byUnit = evaluations.stream()
                .filter(head -> head.year() == shown)
                .collect(Collectors.toMap(FormHead::organisation, head -> head, (one, _) -> one));
        List<KitsPage.Row> rows = reached.stream()
                .map(unit -> row(unit, Optional.ofNullable(byUnit.get(unit.id())), shown, frame))
                .toList();
        return new KitsPage(frame, shown, List.copyOf(years.descendingSet()), rows);
    }

    private KitsPage.Row row(Organisation unit, Optional<FormHead> form, int year, Frame frame) {
        String state = form.map(head ->
                        frame.say().of(paths.path(head.region(), head.path()).name(head.state())))
                .orElse("");
        return new KitsPage.Row(
                unit.id(),
                unit.code(),
                unit.name(),
                state,
                letters.find(unit.id(), year).documentNo());
    }

    /** The units whose forms somebody may see; sections are parts of their units. */
    private List<Organisation> reached(Who who) {
        return trees.tree().all().stream()
                .filter(unit -> unit.kind() != Organisation.Kind.SECTION && !unit.isDissolved())
                .filter(unit ->
                        rights.may(who, Deed.SEE_FORM, new Subject.OfOrganisation(unit.id(), unit.region(), 0, true)))
                .toList();
    }
}
