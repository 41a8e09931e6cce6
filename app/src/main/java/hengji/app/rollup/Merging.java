package hengji.app.rollup;

import hengji.app.access.NotNow;
import hengji.app.account.Who;
import hengji.app.begin.Beginnings;
import hengji.app.begin.Begun;
import hengji.app.begin.Wanted;
import hengji.app.form.FormHead;
import hengji.app.form.Forms;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import hengji.core.rollup.Consolidated;
import hengji.core.rollup.Consolidation;
import hengji.core.rollup.LeftOut;
import hengji.core.rollup.UnitForm;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one form of a department out of its own and its units' (单位表汇总); says what was left out. */
@Service
public class Merging {
    private final Forms forms;
    private final Members members;
    private final Trees trees;
    private final Beginnings beginnings;

    Merging(Forms forms, Members members, Trees trees, Beginnings beginnings) {
        this.forms = forms;
        this.members = members;
        this.trees = trees;
        this.beginnings = beginnings;
    }

    /**
     * What the units' forms make together, worked out anew from what they say now.
     *
     * @param path targets, or self-evaluations
     */
    @Transactional(readOnly = true)
    public Consolidated preview(long department, int year, PathKind path) {
        Tree tree = trees.tree();
        List<UnitForm> units = new ArrayList<>();
        List<LeftOut> missing = new ArrayList<>();
        for (Organisation body : bodies(tree, department)) {
            Optional<FormHead> head = forms.find(body.id(), year, path, "");
            head.filter(Merging::isFiled)
                    .ifPresentOrElse(
                            found -> units.add(new UnitForm(
                                    body.code(), members.member(found.id()).form())),
                            () -> missing.add(without(body, head)));
        }
        FormKind kind = path == PathKind.TARGET ? FormKind.DEPARTMENT_TARGET : FormKind.DEPARTMENT_SELF_EVALUATION;
        Consolidated made = Consolidation.of(tree.get(department).name(), year, kind, units);
        return new Consolidated(
                made.form(),
                made.taken(),
                Stream.concat(missing.stream(), made.leftOut().stream()).toList());
    }

    /** The department itself and every unit below it that exists, parents first. */
    List<Organisation> bodies(Tree tree, long department) {
        return tree.within(department).stream()
                .filter(body -> body.kind() != Organisation.Kind.SECTION && !body.isDissolved())
                .toList();
    }

    /** What is still being written may change; what came on paper has no rows here. */
    private static boolean isFiled(FormHead head) {
        return head.state() != State.OFFLINE && head.state().stage() != State.Stage.WRITING;
    }

    private static LeftOut without(Organisation body, Optional<FormHead> head) {
        Wording why = head.map(found -> found.state() == State.OFFLINE
                        ? Wording.of("“" + body.name() + "”线下报送，未汇入，请人工补入", body.name() + " filed on paper; left out")
                        : Wording.of("“" + body.name() + "”的表还在填报，未汇入", body.name() + " is still writing; left out"))
                .orElse(Wording.of("“" + body.name() + "”没有这张表，未汇入", body.name() + " has no such form; left out"));
        return new LeftOut(body.code(), OptionalInt.empty(), why);
    }

    /**
     * Begins the department's target from its units' where it has none yet; the form's id.
     *
     * @throws NotNow where it has one already, or nothing came together
     */
    @Transactional
    public long begin(long department, int year, Who who, String address) {
        Consolidated made = preview(department, year, PathKind.TARGET);
        if (made.taken().isEmpty()) {
            throw new NotNow(Wording.of(
                    "所属单位还没有报送目标表，没有可汇总的内容。", "No unit has handed in its target; there is nothing to merge."));
        }
        Wanted wanted = new Wanted(department, year, FormKind.DEPARTMENT_TARGET, "", "");
        String source = "forms of units " + String.join(" ", made.taken());
        return switch (beginnings.from(wanted, made.form(), source, Actor.of(who, address))) {
            case Begun.Made(long form, List<Wording> _) -> form;
            case Begun.Exists exists -> throw new NotNow(exists.wording());
            case Begun.Refused(Wording reason) -> throw new NotNow(reason);
        };
    }
}
