package hengji.app.begin;

import hengji.app.assess.Assessor;
import hengji.app.form.Filling;
import hengji.app.form.FormBegun;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.form.Form;
import hengji.core.workflow.PathKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins targets. Asks no rights: routes and callers do so first. */
@Service
public class Beginnings {
    private static final Wording GONE =
            Wording.of("这个单位已撤销或不存在，请选择现有单位。", "This body is dissolved or does not exist; choose another.");

    private final Forms forms;
    private final Filling filling;
    private final Assessor assessor;
    private final Trees trees;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Beginnings(
            Forms forms,
            Filling filling,
            Assessor assessor,
            Trees trees,
            Journal journal,
            ApplicationEventPublisher events) {
        this.forms = forms;
        this.filling = filling;
        this.assessor = assessor;
        this.trees = trees;
        this.journal = journal;
        this.events = events;
    }

    /** An empty form with the budget lines and the pack's second levels. */
    @Transactional
    public Begun empty(Wanted wanted, Actor actor) {
        Optional<Organisation> body = trees.tree().find(wanted.organisation());
        return body.isEmpty()
                ? new Begun.Refused(GONE)
                : begin(
                        wanted,
                        new Skeleton(assessor.pack(body.get().region(), wanted.year())).contained(),
                        "empty",
                        actor);
    }

    /** A form with nothing but the budget lines and what the department asks of all its units. */
    @Transactional
    public Begun bare(Wanted wanted, Actor actor) {
        return begin(wanted, Skeleton.money(), "common indicators", actor);
    }

    /** A form that says what a form the engine read says, but for its results. */
    @Transactional
    public Begun from(Wanted wanted, Form form, String source, Actor actor) {
        return begin(wanted, contained(form), source, actor);
    }

    /** What a form the engine read says, as typed. */
    public static Contained contained(Form form) {
        return new Contained(
                form.heads().scope().value().map(Enum::name).orElse(""),
                form.heads().supervisor().value().orElse(""),
                form.budget().unit(),
                Filling.lines(form));
    }

    /**
     * A form that says all this.
     *
     * @param source where it comes from, for the journal
     */
    @Transactional
    public Begun begin(Wanted wanted, Contained contained, String source, Actor actor) {
        Optional<Organisation> body = trees.tree().find(wanted.organisation()).filter(found -> !found.isDissolved());
        if (wanted.flaw().isPresent()) {
            return new Begun.Refused(wanted.flaw().get());
        }
        if (body.isEmpty()) {
            return new Begun.Refused(GONE);
        }
        return forms.find(wanted.organisation(), wanted.year(), PathKind.TARGET, wanted.projectCode())
                .<Begun>map(there -> new Begun.Exists(there.id()))
                .orElseGet(() -> made(wanted, body.get(), contained, source, actor));
    }

    private Begun made(Wanted wanted, Organisation body, Contained contained, String source, Actor actor) {
        long form = forms.begin(new Forms.Beginning(
                body.region(),
                body.id(),
                wanted.year(),
                PathKind.TARGET,
                wanted.kind(),
                wanted.projectCode(),
                wanted.projectName(),
                wanted.title(),
                0,
                actor.account()));
        forms.describe(form, contained.scope(), supervisor(contained, body), contained.unit());
        List<Wording> notes = filling.put(form, Map.copyOf(contained.lines()));
        journal.write(actor, new Entry(body.id(), "form.begin", "form " + form, "", source + " " + wanted.title()));
        notes.forEach(note -> journal.write(actor, new Entry(body.id(), "form.cut", "form " + form, note.zh(), "")));
        events.publishEvent(new FormBegun(forms.get(form), actor));
        return new Begun.Made(form, notes);
    }

    /** The department above, where nothing else was said. */
    private String supervisor(Contained contained, Organisation body) {
        String said = contained.supervisor();
        return said.isBlank() || said.length() > 200
                ? trees.tree().find(body.parentId()).map(Organisation::name).orElse("")
                : said;
    }
}
