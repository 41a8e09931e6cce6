package hengji.app.pathsetting;

import static hengji.app.tables.Tables.FORM;
import static hengji.app.tables.Tables.PATH_SETTING;
import static hengji.app.tables.Tables.REGION;

import hengji.app.journal.Actor;
import hengji.app.journal.Entry;
import hengji.app.journal.Journal;
import hengji.app.storage.Question;
import hengji.app.storage.SeenOnce;
import hengji.core.explain.Wording;
import hengji.core.workflow.Configured;
import hengji.core.workflow.Path;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.PathSettings;
import hengji.core.workflow.State;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every region's path for targets and self-evaluations: the usual one until somebody sets it otherwise. */
@Service
public class PathSettingsBook {
    private record Way(String region, PathKind kind) {}

    private final DSLContext database;
    private final Question<SettingsText> set;
    private final SeenOnce<Way, Path> seen = new SeenOnce<>(this::read);
    private final Journal journal;
    private final Clock clock;

    PathSettingsBook(DSLContext database, JdbcClient jdbc, Journal journal, Clock clock) {
        this.database = database;
        this.set = new Question<>(
                jdbc,
                database.select(PATH_SETTING.STEPS, PATH_SETTING.DONE_BY, PATH_SETTING.NAMES)
                        .from(PATH_SETTING)
                        .where(PATH_SETTING.REGION_CODE.eq(DSL.param("region", PATH_SETTING.REGION_CODE)))
                        .and(PATH_SETTING.PATH.eq(DSL.param("path", PATH_SETTING.PATH))),
                (found, _) -> new SettingsText(found.getString(1), found.getString(2), found.getString(3)));
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The path that forms of a region go.
     *
     * @throws IllegalStateException if what is kept makes no sound path, which {@link #keep} never lets in
     */
    public Path path(String region, PathKind kind) {
        return seen.get(new Way(region, kind));
    }

    private Path read(Way way) {
        Path standard = Path.standard(way.kind());
        return find(way.region(), way.kind())
                .map(text -> sound(standard, text.settings()))
                .orElse(standard);
    }

    /** Sets a region's path, or answers with everything that stands against it. */
    @Transactional
    public Configured keep(String region, PathKind kind, PathSettings wanted, Actor actor) {
        hold(region);
        Configured answer = Path.standard(kind).configured(wanted);
        List<Wording> stuck = stuck(region, kind, wanted);
        if (answer instanceof Configured.Accepted && stuck.isEmpty()) {
            SettingsText before = SettingsText.of(path(region, kind).settings());
            SettingsText after = SettingsText.of(wanted);
            store(region, kind, after);
            journal.write(
                    actor,
                    new Entry(0, "path.set", "region " + region + " " + kind, before.toString(), after.toString()));
            return answer;
        }
        return answer instanceof Configured.Refused ? answer : new Configured.Refused(stuck);
    }

    /** Two who set paths of one region go one after the other. */
    private void hold(String region) {
        database.select(REGION.CODE)
                .from(REGION)
                .where(REGION.CODE.eq(region))
                .forUpdate()
                .fetch();
    }

    private Optional<SettingsText> find(String region, PathKind kind) {
        return set.find(Map.of("region", region, "path", kind.name()));
    }

    private static Path sound(Path standard, PathSettings wanted) {
        return switch (standard.configured(wanted)) {
            case Configured.Accepted(Path path) -> path;
            case Configured.Refused(List<Wording> reasons) -> throw new IllegalStateException("path " + reasons);
        };
    }

    /** A step cannot be left out while forms wait there: nobody could move them any more. */
    private List<Wording> stuck(String region, PathKind kind, PathSettings wanted) {
        Path now = path(region, kind);
        return now.settings().steps().stream()
                .filter(step -> !wanted.steps().contains(step))
                .flatMap(step -> stuck(region, now, step).stream())
                .toList();
    }

    private Optional<Wording> stuck(String region, Path now, State step) {
        int waiting = database.fetchCount(
                FORM, FORM.REGION_CODE.eq(region), FORM.PATH.eq(now.kind().name()), FORM.STATE.eq(step.name()));
        Wording name = now.name(step);
        return waiting == 0
                ? Optional.empty()
                : Optional.of(Wording.of(
                        "还有 " + waiting + " 张表停在“" + name.zh() + "”，请先办结，再取消这一环节。",
                        waiting + " forms wait at \"" + name.en() + "\"; settle them before leaving the step out."));
    }

    private void store(String region, PathKind kind, SettingsText text) {
        int changed = database.update(PATH_SETTING)
                .set(PATH_SETTING.STEPS, text.steps())
                .set(PATH_SETTING.DONE_BY, text.doneBy())
                .set(PATH_SETTING.NAMES, text.names())
                .set(PATH_SETTING.CHANGED_AT, clock.instant())
                .set(PATH_SETTING.REVISION, PATH_SETTING.REVISION.plus(1))
                .where(PATH_SETTING.REGION_CODE.eq(region), PATH_SETTING.PATH.eq(kind.name()))
                .execute();
        if (changed == 0) {
            database.insertInto(PATH_SETTING)
                    .set(PATH_SETTING.REGION_CODE, region)
                    .set(PATH_SETTING.PATH, kind.name())
                    .set(PATH_SETTING.STEPS, text.steps())
                    .set(PATH_SETTING.DONE_BY, text.doneBy())
                    .set(PATH_SETTING.NAMES, text.names())
                    .set(PATH_SETTING.CHANGED_AT, clock.instant())
                    .execute();
        }
    }
}
