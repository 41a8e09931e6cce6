package hengji.app.begin;

import static hengji.app.tables.Tables.ORGANISATION;
import static hengji.app.tables.Tables.ORGANISATION_HISTORY;

import hengji.app.assess.Assessor;
import hengji.app.carry.CarriedForm;
import hengji.app.carry.FormCarrying;
import hengji.app.carry.Shift;
import hengji.app.form.Block;
import hengji.app.form.Filling;
import hengji.app.form.FormCarried;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import hengji.app.journal.Actor;
import hengji.app.organisation.Trees;
import hengji.core.policy.Vocabulary;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a target from the year before (从上年沿用). */
@Service
public class LastYears {
    private final DSLContext database;
    private final Forms forms;
    private final Sheets sheets;
    private final Versions versions;
    private final Assessor assessor;
    private final Trees trees;
    private final Beginnings beginnings;
    private final ApplicationEventPublisher events;

    LastYears(
            DSLContext database,
            Forms forms,
            Sheets sheets,
            Versions versions,
            Assessor assessor,
            Trees trees,
            Beginnings beginnings,
            ApplicationEventPublisher events) {
        this.database = database;
        this.forms = forms;
        this.sheets = sheets;
        this.versions = versions;
        this.assessor = assessor;
        this.trees = trees;
        this.beginnings = beginnings;
        this.events = events;
    }

    /** The target of the year before: the body's own, else one of a body that was merged into it. */
    @Transactional(readOnly = true)
    public Optional<FormHead> find(Wanted wanted) {
        return Stream.concat(Stream.of(wanted.organisation()), predecessors(wanted.organisation()).stream())
                .flatMap(body -> forms.find(body, wanted.year() - 1, PathKind.TARGET, wanted.projectCode()).stream())
                .filter(found -> found.kind() == wanted.kind())
                .findFirst();
    }

    /**
     * What last year's form says, written for this year; nothing is stored.
     *
     * @param replacements what a person wants replaced besides: what stands there, and what shall
     */
    @Transactional(readOnly = true)
    public CarriedForm preview(FormHead last, Wanted wanted, Map<String, String> replacements) {
        Map<Block, List<Line>> lines = lines(last);
        return new FormCarrying(shift(last, wanted, replacements), lines).carry(lines);
    }

    /** Begins the form so. */
    @Transactional
    public Begun begin(FormHead last, Wanted wanted, Map<String, String> replacements, Actor actor) {
        CarriedForm carried = preview(last, wanted, replacements);
        Contained contained = new Contained(last.scope(), last.supervisor(), last.unit(), carried.lines());
        Begun begun = beginnings.begin(wanted, contained, "last year's form " + last.id(), actor);
        if (begun instanceof Begun.Made made) {
            events.publishEvent(new FormCarried(last.id(), made.form()));
        }
        return begun;
    }

    /** The approved version, as it was frozen; the form as it stands where that is the approved one, or none is. */
    private Map<Block, List<Line>> lines(FormHead last) {
        Optional<Versions.Version> approved = versions.findLast(last.id(), Versions.Occasion.APPROVED);
        return last.state() == State.APPROVED || approved.isEmpty()
                ? sheets.get(last.id()).lines()
                : Filling.lines(versions.content(approved.get()));
    }

    private Shift shift(FormHead last, Wanted wanted, Map<String, String> replacements) {
        Set<String> lookingBack = assessor.pack(last.region(), wanted.year())
                .get(Vocabulary.OTHER_YEAR_CONTEXT)
                .value();
        return new Shift(
                last.year(), wanted.year(), lookingBack, formerNames(wanted.organisation()), Set.of(), replacements);
    }

    private List<Long> predecessors(long organisation) {
        return database.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.SUCCESSOR_ID.eq(organisation))
                .orderBy(ORGANISATION.CODE)
                .fetch(ORGANISATION.ID);
    }

    private Set<String> formerNames(long organisation) {
        String now = trees.tree().get(organisation).name();
        Stream<String> merged = predecessors(organisation).stream()
                .flatMap(id -> trees.tree().find(id).stream())
                .map(body -> body.name());
        return Stream.concat(
                        merged,
                        database
                                .select(ORGANISATION_HISTORY.NAME)
                                .from(ORGANISATION_HISTORY)
                                .where(ORGANISATION_HISTORY.ORGANISATION_ID.eq(organisation))
                                .fetch(ORGANISATION_HISTORY.NAME)
                                .stream())
                .filter(name -> !now.contains(name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
