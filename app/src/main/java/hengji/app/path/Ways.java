package hengji.app.path;

import static hengji.app.tables.Tables.FORM_PATH;

import hengji.app.form.FormHead;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.pathsetting.PathSettingsBook;
import hengji.core.workflow.Configured;
import hengji.core.workflow.Path;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.PathSettings;
import hengji.core.workflow.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which way a form goes: as its region has settled it, without the department's step where there is no department above
 * the unit. A form keeps the way it began with.
 */
@Service
public class Ways {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext database;
    private final Trees trees;
    private final PathSettingsBook book;

    Ways(DSLContext database, Trees trees, PathSettingsBook book) {
        this.database = database;
        this.trees = trees;
        this.book = book;
    }

    /** The way of a form: the one it began with, else the one its region has today. */
    @Transactional(readOnly = true)
    public Path of(FormHead head) {
        return database.select(FORM_PATH.SETTINGS)
                .from(FORM_PATH)
                .where(FORM_PATH.FORM_ID.eq(head.id()))
                .fetchOptional(FORM_PATH.SETTINGS)
                .map(text -> path(head.path(), read(text)))
                .orElseGet(() -> today(head));
    }

    /** The ways of many forms, by form; each distinct way is worked out once. */
    Map<Long, Path> of(List<FormHead> heads) {
        Map<Long, String> begun = database.select(FORM_PATH.FORM_ID, FORM_PATH.SETTINGS)
                .from(FORM_PATH)
                .where(FORM_PATH.FORM_ID.in(heads.stream().map(FormHead::id).toList()))
                .fetchMap(FORM_PATH.FORM_ID, FORM_PATH.SETTINGS);
        Map<Kept, Path> kept = new HashMap<>();
        Map<Usual, Path> usual = new HashMap<>();
        Map<Long, Path> ways = new HashMap<>();
        for (FormHead head : heads) {
            Optional<String> text = Optional.ofNullable(begun.get(head.id()));
            ways.put(
                    head.id(),
                    text.map(each -> kept.computeIfAbsent(
                                    new Kept(head.path(), each), way -> path(way.kind(), read(way.settings()))))
                            .orElseGet(() -> usual.computeIfAbsent(
                                    new Usual(head.region(), head.path(), hasDepartment(head.organisation())),
                                    _ -> today(head))));
        }
        return ways;
    }

    private record Kept(PathKind kind, String settings) {}

    private record Usual(String region, PathKind kind, boolean hasDepartment) {}

    /** Keeps the way of a form that takes its first step. */
    void begin(FormHead head) {
        if (!database.fetchExists(FORM_PATH, FORM_PATH.FORM_ID.eq(head.id()))) {
            database.insertInto(FORM_PATH)
                    .set(FORM_PATH.FORM_ID, head.id())
                    .set(FORM_PATH.SETTINGS, write(today(head).settings()))
                    .execute();
        }
    }

    private Path today(FormHead head) {
        Path usual = book.path(head.region(), head.path());
        return hasDepartment(head.organisation())
                ? usual
                : path(head.path(), usual.settings().without(State.DEPARTMENT_REVIEW));
    }

    /** Whether somebody stands between an organisation and the bureau. */
    private boolean hasDepartment(long organisation) {
        Tree tree = trees.tree();
        return tree.find(organisation)
                .flatMap(found -> tree.find(found.parentId()))
                .filter(above -> above.kind() != Organisation.Kind.FINANCE)
                .isPresent();
    }

    private static Path path(PathKind kind, PathSettings settings) {
        return switch (Path.standard(kind).configured(performed(settings))) {
            case Configured.Accepted(Path path) -> path;
            case Configured.Refused(var reasons) ->
                throw new IllegalStateException("stored settings of " + kind + " are unsound: " + reasons);
        };
    }

    /** Nobody is named for a step that is not on the way. */
    private static PathSettings performed(PathSettings settings) {
        return new PathSettings(
                settings.steps(),
                settings.doneBy().entrySet().stream()
                        .filter(named -> settings.steps().contains(named.getKey()))
                        .collect(java.util.stream.Collectors.toMap(
                                java.util.Map.Entry::getKey, java.util.Map.Entry::getValue)),
                settings.names());
    }

    private static String write(PathSettings settings) {
        return JSON.writeValueAsString(settings);
    }

    private static PathSettings read(String text) {
        return JSON.readValue(text, PathSettings.class);
    }
}
