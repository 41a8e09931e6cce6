package hengji.app.issue;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.journal.Actor;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.form.FormKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For programs: sets of common indicators. */
@RestController
class IssueApi {
    private static final Wording CHANGED =
            Wording.of("这套指标已被改过，请先取最新的再改。", "The set was changed meanwhile; get it again first.");

    private final Presence presence;
    private final Permissions permissions;
    private final Trees trees;
    private final CommonSets sets;
    private final Issuing issuing;
    private final IssueDesk desk;

    IssueApi(
            Presence presence, Permissions permissions, Trees trees, CommonSets sets, Issuing issuing, IssueDesk desk) {
        this.presence = presence;
        this.permissions = permissions;
        this.trees = trees;
        this.sets = sets;
        this.issuing = issuing;
        this.desk = desk;
    }

    /** A set to be begun. */
    record NewSet(long organisation, int year, FormKind kind, String name) {}

    /** A set with its rows: each its {@code lineage} and its texts by column. */
    record Answer(
            long id,
            long organisation,
            int year,
            FormKind kind,
            String name,
            long revision,
            List<Map<String, String>> rows,
            List<Arrival> arrivals) {}

    /** The rows wanted, as changed from that revision. */
    record Rows(long revision, List<Map<String, String>> rows) {}

    /** The units wanted, by id. */
    record Units(List<Long> units) {}

    @Allow(Deed.ISSUE_COMMON)
    @GetMapping("/api/v1/common-sets")
    List<Answer> list(HttpServletRequest request) {
        List<Long> reach = permissions.reach(presence.get(request), Deed.ISSUE_COMMON).stream()
                .map(Organisation::id)
                .toList();
        return sets.list(reach).stream().map(this::answer).toList();
    }

    @Allow(Deed.ISSUE_COMMON)
    @PostMapping("/api/v1/common-sets")
    @ResponseStatus(HttpStatus.CREATED)
    Answer start(HttpServletRequest request, @RequestBody NewSet wanted) {
        Who who = presence.get(request);
        permissions.demand(who, Deed.ISSUE_COMMON, wanted.organisation(), wanted.year());
        String region = trees.tree().get(wanted.organisation()).region();
        long id = sets.start(
                new CommonSets.Started(region, wanted.organisation(), wanted.year(), wanted.kind(), wanted.name()),
                Actor.of(who, request.getRemoteAddr()));
        return answer(sets.find(id).orElseThrow(NotThere::new));
    }

    @Allow(Deed.ISSUE_COMMON)
    @PutMapping("/api/v1/common-sets/{organisation}/{year}/{set}/rows")
    Answer keep(
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable long set,
            @RequestBody Rows wanted,
            HttpServletRequest request) {
        CommonSet found = desk.get(set, organisation, year);
        List<Line> rows = wanted.rows().stream().map(IssueApi::line).toList();
        IssueDesk.tooLong(rows).ifPresent(trouble -> {
            throw new NotNow(trouble);
        });
        if (!sets.keep(found, wanted.revision(), rows, actor(request))) {
            throw new NotNow(CHANGED);
        }
        return answer(sets.find(set).orElseThrow(NotThere::new));
    }

    @Allow(Deed.ISSUE_COMMON)
    @PostMapping("/api/v1/common-sets/{organisation}/{year}/{set}/issue")
    List<Arrival> issue(
            @PathVariable long organisation,
            @PathVariable int year,
            @PathVariable long set,
            @RequestBody Units wanted,
            HttpServletRequest request) {
        CommonSet found = desk.get(set, organisation, year);
        issuing.obstacles(found).stream().findFirst().ifPresent(obstacle -> {
            throw new NotNow(obstacle);
        });
        return issuing.issue(found, desk.allowed(found, wanted.units()), actor(request));
    }

    private Answer answer(CommonSet set) {
        return new Answer(
                set.id(),
                set.organisation(),
                set.year(),
                set.kind(),
                set.name(),
                set.revision(),
                sets.rows(set.id()).stream().map(IssueApi::texts).toList(),
                issuing.arrivals(set.id()));
    }

    private static Map<String, String> texts(Line row) {
        Map<String, String> texts = new HashMap<>();
        texts.put("lineage", row.lineage());
        CommonSets.COLUMNS.forEach(column -> texts.put(column.key(), row.text(column)));
        return texts;
    }

    private static Line line(Map<String, String> texts) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        CommonSets.COLUMNS.forEach(
                column -> cells.put(column, texts.getOrDefault(column.key(), "").strip()));
        return IssueDesk.row(texts.getOrDefault("lineage", ""), cells);
    }

    private Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }
}
