package hengji.app.organisation;

import static hengji.app.tables.Tables.ORGANISATION;

import hengji.app.storage.Question;
import hengji.app.storage.SeenOnce;
import hengji.app.tables.tables.records.OrganisationRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the tree; keeps it while the sum of its revisions stands, so that two nodes never disagree for long. */
@Service
public class Trees {
    private record Kept(Mark mark, Tree tree) {}

    private record Mark(long count, long revisions) {}

    /** There is one tree at a time. */
    private enum Moment {
        NOW
    }

    private final DSLContext database;
    private final Question<Mark> marks;
    private final SeenOnce<Moment, Tree> seen = new SeenOnce<>(_ -> fresh());
    private final AtomicReference<Kept> kept =
            new AtomicReference<>(new Kept(new Mark(-1, -1), new Tree(Map.of(), Map.of(), Map.of())));

    Trees(DSLContext database, JdbcClient jdbc) {
        this.database = database;
        this.marks = new Question<>(
                jdbc,
                database.select(DSL.count(), DSL.coalesce(DSL.sum(ORGANISATION.REVISION), DSL.inline(0)))
                        .from(ORGANISATION),
                (found, _) -> new Mark(found.getLong(1), found.getLong(2)));
    }

    /**
     * The tree of this moment; every change of an organisation must raise its revision. Who only reads sees one tree in
     * the whole transaction, and asks for it once.
     */
    public Tree tree() {
        return seen.get(Moment.NOW);
    }

    private Tree fresh() {
        Mark mark = marks.find(Map.of()).orElseThrow();
        Kept now = kept.get();
        if (now.mark().equals(mark)) {
            return now.tree();
        }
        Kept fresh = new Kept(mark, read());
        kept.set(fresh);
        return fresh.tree();
    }

    private Tree read() {
        Map<Long, Organisation> byId = new HashMap<>();
        Map<Long, List<Organisation>> children = new HashMap<>();
        Map<Long, Long> successors = new HashMap<>();
        for (OrganisationRecord found : database.selectFrom(ORGANISATION).orderBy(ORGANISATION.CODE)) {
            Organisation made = organisation(found);
            byId.put(made.id(), made);
            children.computeIfAbsent(made.parentId(), _ -> new ArrayList<>()).add(made);
            Optional.ofNullable(found.getSuccessorId()).ifPresent(into -> successors.put(made.id(), into));
        }
        return new Tree(byId, children, successors);
    }

    private static Organisation organisation(OrganisationRecord found) {
        return new Organisation(
                found.getId(),
                found.getRegionCode(),
                Optional.ofNullable(found.getParentId()).orElse(0L),
                found.getCode(),
                found.getName(),
                Organisation.Kind.valueOf(found.getKind()),
                found.getContact(),
                found.getPhone(),
                found.getValidFrom(),
                Optional.ofNullable(found.getValidTo()));
    }
}
