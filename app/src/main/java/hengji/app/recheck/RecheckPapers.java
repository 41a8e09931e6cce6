package hengji.app.recheck;

import hengji.app.account.Who;
import hengji.app.assess.Assessor;
import hengji.core.policy.Pack;
import hengji.documents.paper.layout.Layout;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints the papers of a re-check: 复核底稿, 复核反馈意见书 and the result. */
@Service
class RecheckPapers {
    private final RecheckDesk desk;
    private final RecheckStore store;
    private final Rows rows;
    private final Papers papers;
    private final Assessor assessor;

    RecheckPapers(RecheckDesk desk, RecheckStore store, Rows rows, Papers papers, Assessor assessor) {
        this.desk = desk;
        this.store = store;
        this.rows = rows;
        this.papers = papers;
        this.assessor = assessor;
    }

    /** One paper as somebody may see it: {@code working}, {@code opinion} or {@code result}; absent for another name. */
    @Transactional(readOnly = true)
    public Optional<Layout> layout(long form, String paper, Who who) {
        Standing standing = desk.see(form, who);
        return switch (paper) {
            case "working" -> Optional.of(working(standing, who));
            case "opinion" -> Optional.of(opinion(standing));
            case "result" -> Optional.of(result(standing));
            default -> Optional.empty();
        };
    }

    private Layout working(Standing standing, Who who) {
        boolean inside = desk.isInside(standing, who);
        List<RecheckPage.Line> lines = desk.lines(standing, inside);
        Map<Integer, List<Piece>> pieces = lines.stream()
                .map(RecheckPage.Line::row)
                .collect(Collectors.toMap(Row::place, row -> papers.of(standing.recheck(), row)));
        return new WorkingPaper(standing, lines, pieces).layout(inside);
    }

    private Layout opinion(Standing standing) {
        Pack pack = pack(standing);
        List<Row> all = rows.of(standing.recheck().id());
        List<RecheckPage.Line> lines = all.stream()
                .map(row -> new RecheckPage.Line(
                        row,
                        row.first().map(found -> Reviewed.of(row, found, pack)),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
        return new OpinionPaper(standing, Reviewed.first(all, pack), lines).layout();
    }

    private Layout result(Standing standing) {
        Pack pack = pack(standing);
        List<Row> all = rows.of(standing.recheck().id());
        List<Objection> objections = store.objections(standing.recheck().id());
        return new ResultPaper(
                        standing,
                        Reviewed.first(all, pack),
                        Reviewed.settlements(all, objections, pack),
                        desk.lines(standing, false))
                .layout();
    }

    private Pack pack(Standing standing) {
        return assessor.pack(standing.head().region(), standing.head().year());
    }
}
