package hengji.app.assess;

import static hengji.app.tables.Tables.REGION;

import hengji.app.form.FormHead;
import hengji.app.form.Sheet;
import hengji.app.form.Sheets;
import hengji.app.form.Typing;
import hengji.app.organisation.Trees;
import hengji.core.audit.Lexicon;
import hengji.core.audit.Surroundings;
import hengji.core.evaluation.Evaluation;
import hengji.core.evaluation.Evaluator;
import hengji.core.evaluation.Rulebook;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.core.scoring.Scorer;
import hengji.language.FieldLexicon;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluates forms under the pack of their region and year: the same checks for whoever writes and whoever reviews. */
@Service
public class Assessor {
    private final DSLContext database;
    private final Sheets sheets;
    private final Trees trees;
    private final YearPacks packs;
    private final ObjectProvider<Vicinity> vicinity;
    private final Lexicon lexicon = new FieldLexicon();
    private final Map<Pack, Evaluator> evaluators = new ConcurrentHashMap<>();
    private final Map<Long, Said> recent = new ConcurrentHashMap<>();

    Assessor(DSLContext database, Sheets sheets, Trees trees, YearPacks packs, ObjectProvider<Vicinity> vicinity) {
        this.database = database;
        this.sheets = sheets;
        this.trees = trees;
        this.packs = packs;
        this.vicinity = vicinity;
    }

    /** What the engine says of a form as it stands. */
    @Transactional(readOnly = true)
    public Assessed assess(long form) {
        return assess(sheets.get(form));
    }

    /** What was said, of which form, under which pack, and what stood around it. */
    private record Said(Assessed assessed, Form form, Pack pack, String mark, Surroundings around) {}

    /**
     * What the engine says of a sheet; said again without asking while nobody changed it or what stands around it, also
     * after the form has moved on its way with the same content.
     */
    public Assessed assess(Sheet sheet) {
        FormHead head = sheet.head();
        Optional<Said> before = Optional.ofNullable(recent.get(head.id()));
        String mark = vicinity.stream().map(each -> each.mark(head)).collect(Collectors.joining());
        return before.filter(said -> said.mark().equals(mark))
                .map(Said::assessed)
                .filter(assessed -> assessed.sheet().equals(sheet))
                .orElseGet(() -> assess(sheet, before, mark));
    }

    private Assessed assess(Sheet sheet, Optional<Said> before, String mark) {
        FormHead head = sheet.head();
        Form form = read(sheet);
        Pack pack = pack(head.region(), head.year());
        Surroundings around = before.filter(said -> said.mark().equals(mark))
                .map(Said::around)
                .orElseGet(() -> around(head, form, pack));
        Evaluation evaluation = before.filter(said -> said.pack().equals(pack)
                        && said.mark().equals(mark)
                        && said.form().equals(form))
                .map(said -> said.assessed().evaluation())
                .orElseGet(() -> evaluate(form, pack, around));
        Assessed now = new Assessed(sheet, evaluation);
        if (recent.size() > 500) {
            recent.clear();
        }
        recent.put(head.id(), new Said(now, form, pack, mark, around));
        return now;
    }

    private Surroundings around(FormHead head, Form form, Pack pack) {
        return vicinity.stream()
                .findFirst()
                .map(each -> each.of(head, form, pack))
                .orElse(Surroundings.NONE);
    }

    /** Evaluates a form that is not stored, such as a file just uploaded. */
    public Evaluation evaluate(Form form, Pack pack) {
        return evaluate(form, pack, Surroundings.NONE);
    }

    /** The same, with what stands around the form: its written report, earlier years. */
    public Evaluation evaluate(Form form, Pack pack, Surroundings around) {
        return evaluators
                .computeIfAbsent(pack, _ -> new Evaluator(pack, new Scorer(pack), Rulebook.all(), lexicon))
                .evaluate(form, around);
    }

    /** The engine's form of a sheet. */
    public Form read(Sheet sheet) {
        FormHead head = sheet.head();
        return Typing.read(sheet, trees.tree().get(head.organisation()), regionName(head.region()));
    }

    /** The pack a region uses in a year: see {@link YearPacks#of}. */
    public Pack pack(String region, int year) {
        return packs.of(region, year);
    }

    private String regionName(String code) {
        return database.select(REGION.NAME)
                .from(REGION)
                .where(REGION.CODE.eq(code))
                .fetchOptional(REGION.NAME)
                .orElse("");
    }
}
