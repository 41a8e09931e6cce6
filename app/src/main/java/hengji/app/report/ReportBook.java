package hengji.app.report;

import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.core.audit.Finding;
import hengji.core.audit.Surroundings;
import hengji.core.audit.WrittenReport;
import hengji.core.evaluation.Evaluation;
import hengji.core.explain.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports of forms: drafted from the form, written section by section, held against the form. */
@Service
public class ReportBook {
    private static final Wording TOO_LONG = Wording.of(
            "这一节超过 " + Section.LONGEST + " 字，请精简或分到其他节。", "A section takes " + Section.LONGEST + " characters.");

    private final Sections store;
    private final Forms forms;
    private final Assessor assessor;
    private final Journal journal;

    ReportBook(Sections store, Forms forms, Assessor assessor, Journal journal) {
        this.store = store;
        this.forms = forms;
        this.assessor = assessor;
        this.journal = journal;
    }

    /** What came of writing a section. */
    public sealed interface Written {
        /** It is kept. */
        record Kept(Section section) implements Written {}

        /** Somebody else wrote it in the meantime; nothing was kept. */
        record Differs(Section stored, String typed) implements Written {}

        /** It cannot be kept, and why. */
        record Refused(Wording reason, String typed) implements Written {}
    }

    /** The sections of a form's report; none while nobody began it. */
    @Transactional(readOnly = true)
    public List<Section> sections(long form) {
        return store.list(form);
    }

    /** How many things keep the report from being signed off; absent while nobody began it. */
    @Transactional(readOnly = true)
    public Optional<Integer> flaws(long form) {
        return Optional.of(written(assessor.assess(form)))
                .filter(written -> !written.sections().isEmpty())
                .map(WrittenSections::flaws);
    }

    /** What the form says of its year, in one sentence; empty where it says nothing yet. */
    public String summary(Assessed assessed) {
        Figures figures = FormFigures.of(assessed.evaluation());
        String said = Stream.of("总得分", "全年预算", "全年执行数", "预算执行率")
                .flatMap(name -> figures.find(name).stream())
                .map(figure -> figure.name() + " " + figure.shown())
                .collect(Collectors.joining("，"));
        return said.isEmpty() ? "" : "自评结果：" + said + "。";
    }

    /** A figure of a form by its name, e.g. 总得分 or 全年预算; absent where the form does not tell it. */
    public Optional<BigDecimal> value(Assessed assessed, String name) {
        return FormFigures.of(assessed.evaluation()).find(name).map(Figure::value);
    }

    /** Begins the report with the engine's draft; nothing happens where one was begun, or the form has none. */
    @Transactional
    public void begin(long form, Actor actor) {
        forms.hold(form);
        if (!store.list(form).isEmpty()) {
            return;
        }
        List<Section> drafted = Drafting.of(assessor.assess(form).evaluation());
        drafted.forEach(section -> store.add(form, section, actor.account()));
        if (!drafted.isEmpty()) {
            journal.write(actor, Entry.of(forms.get(form).organisation(), "report.begin", "form " + form));
        }
    }

    /** Writes a section over the revision its writer saw; never over somebody else's text. */
    @Transactional
    public Written write(long form, int place, long revision, String typed, Actor actor) {
        Section stored = store.find(form, place).orElseThrow(() -> new IllegalArgumentException("no section " + place));
        String body = typed.replace("\r\n", "\n").stripTrailing();
        if (body.length() > Section.LONGEST) {
            return new Written.Refused(TOO_LONG, typed);
        }
        if (stored.body().equals(body)) {
            return new Written.Kept(stored);
        }
        if (!store.write(form, place, revision, body, actor.account())) {
            return new Written.Differs(store.find(form, place).orElse(stored), body);
        }
        FormHead head = forms.get(form);
        journal.write(
                actor,
                new Entry(
                        head.organisation(),
                        "report.write",
                        "form " + form + " section " + place,
                        stored.body(),
                        body));
        return new Written.Kept(store.find(form, place).orElse(stored));
    }

    /** Puts the form's figures in the place of all typed ones that contradict them. */
    @Transactional
    public Written bind(long form, int place, long revision, Actor actor) {
        WrittenSections written = written(assessor.assess(form));
        Section section =
                store.find(form, place).orElseThrow(() -> new IllegalArgumentException("no section " + place));
        String body = section.body();
        for (Mention mention : written.figures().mentions(body).reversed()) {
            body = mention.agrees() ? body : mention.boundIn(body);
        }
        return write(form, place, revision, body, actor);
    }

    /** The report as it stands with the figures of this moment. */
    WrittenSections written(Assessed assessed) {
        return new WrittenSections(store.list(assessed.sheet().head().id()), FormFigures.of(assessed.evaluation()));
    }

    /** What the rules that read the report find in it beside what they find in the form alone. */
    List<Finding> findings(Assessed assessed, WrittenSections written) {
        Surroundings around = new Surroundings(
                List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.of(written.forRules()));
        var evaluation = assessed.evaluation();
        List<Finding> found = new ArrayList<>(
                assessor.evaluate(evaluation.form(), evaluation.pack(), around).findings());
        found.removeAll(assessor.evaluate(evaluation.form(), evaluation.pack()).findings());
        return found;
    }

    /** The report as the rules read it; absent while nothing is written. */
    @Transactional(readOnly = true)
    public Optional<WrittenReport> forRules(long form, Evaluation evaluation) {
        List<Section> sections = store.list(form);
        return sections.stream().allMatch(section -> section.body().isBlank())
                ? Optional.empty()
                : Optional.of(new WrittenSections(sections, FormFigures.of(evaluation)).forRules());
    }
}
