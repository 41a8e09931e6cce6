package hengji.app.recheck;

import hengji.app.access.NotThere;
import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.core.explain.Wording;
import hengji.core.policy.Pack;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what stands on the working paper of one row. */
@Component
class RowDesk {
    private final RecheckDesk desk;
    private final Papers papers;
    private final Parts parts;
    private final Objecting objecting;
    private final Assessor assessor;

    RowDesk(RecheckDesk desk, Papers papers, Parts parts, Objecting objecting, Assessor assessor) {
        this.desk = desk;
        this.papers = papers;
        this.parts = parts;
        this.objecting = objecting;
        this.assessor = assessor;
    }

    @Transactional(readOnly = true)
    public RowPage page(long form, int place, Who who, Frame frame, Optional<Statement> typed, List<Wording> troubles) {
        Standing standing = desk.see(form, who);
        Recheck recheck = standing.recheck();
        FormHead head = standing.head();
        boolean inside = parts.isInside(recheck, head, who);
        List<RecheckPage.Line> lines = desk.lines(standing, inside);
        RecheckPage.Line line = lines.stream()
                .filter(each -> each.row().place() == place)
                .findFirst()
                .orElseThrow(NotThere::new);
        Pack pack = assessor.pack(head.region(), head.year());
        List<Piece> sheets = papers.of(recheck, line.row());
        return new RowPage(
                frame,
                standing,
                line,
                sheets,
                papers.facts(recheck, head, line.row(), sheets, pack),
                pack.year().reasonCodes().value(),
                typed,
                troubles,
                inside,
                parts.writes(recheck, head, who),
                objecting.isOpen(recheck, head, who),
                lines.stream().map(each -> each.row().place()).toList());
    }

    /** The next row nobody has looked at, after this one first; absent when all are done. */
    @Transactional(readOnly = true)
    public Optional<Integer> next(long form, int place, Who who) {
        List<Integer> missing = desk.see(form, who).review().missing();
        return missing.stream()
                .filter(each -> each > place)
                .findFirst()
                .or(() -> missing.stream().findFirst());
    }
}
