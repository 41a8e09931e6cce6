package hengji.app.monitoring;

import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.form.Line;
import hengji.app.frame.Frames;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import hengji.core.monitoring.Light;
import hengji.core.policy.MonitoringPeriod;
import hengji.core.workflow.Obstacle;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a monitoring sheet out for somebody. */
@Component
class WatchDesk {
    private final Frames frames;
    private final Presence presence;
    private final Watching watching;
    private final Watches watches;
    private final WatchPens pens;
    private final Permissions permissions;
    private final Trees trees;
    private final WarningLinks warnings;

    WatchDesk(
            Frames frames,
            Presence presence,
            Watching watching,
            Watches watches,
            WatchPens pens,
            Permissions permissions,
            Trees trees,
            WarningLinks warnings) {
        this.frames = frames;
        this.presence = presence;
        this.watching = watching;
        this.watches = watches;
        this.pens = pens;
        this.permissions = permissions;
        this.trees = trees;
        this.warnings = warnings;
    }

    /** The sheet with what was typed last and refused, if anything was. */
    @Transactional(readOnly = true)
    public WatchPage page(
            long form,
            int months,
            Optional<Filled> typed,
            List<Obstacle> trouble,
            Kept.Done others,
            HttpServletRequest request) {
        Who who = presence.get(request);
        Watched watched = watching.get(form, months);
        Organisation body = trees.tree().get(watched.head().organisation());
        Optional<WatchPen> pen = pens.of(who, watched);
        return new WatchPage(
                frames.frame(request, title(watched, body)),
                body,
                watched,
                tabs(watched),
                rows(watched, pen, typed),
                pen.filter(WatchPen::whole).isPresent(),
                wards(watched, who),
                trouble,
                told(watched, others));
    }

    private List<WatchPage.Row> rows(Watched watched, Optional<WatchPen> pen, Optional<Filled> typed) {
        Map<String, SaidRow> earlier = earlier(watched);
        List<WatchPage.Row> rows = new ArrayList<>();
        for (int place = 0; place < watched.lines().size(); place++) {
            Line line = watched.lines().get(place);
            SaidRow kept = watched.watch().row(line.lineage());
            SaidRow shown = typed.map(sent ->
                            sent.rows().getOrDefault(line.lineage(), kept).revised(kept.revision()))
                    .orElse(kept);
            rows.add(new WatchPage.Row(
                    line,
                    shown,
                    watched.row(place),
                    pen.filter(held -> held.mayWrite(line)).isPresent(),
                    Optional.ofNullable(earlier.get(line.lineage()))
                            .map(SaidRow::actual)
                            .orElse("")));
        }
        return rows;
    }

    /** What was said of each indicator in the period before. */
    private Map<String, SaidRow> earlier(Watched watched) {
        return watching.periods(watched.head()).stream()
                .map(MonitoringPeriod::months)
                .filter(month -> month < watched.period().months())
                .max(Integer::compare)
                .flatMap(month -> watches.find(watched.head().id(), month))
                .map(Watch::rows)
                .orElse(Map.of());
    }

    private List<WatchPage.Tab> tabs(Watched watched) {
        Map<Integer, Watch> kept = watches.of(List.of(watched.head().id())).stream()
                .collect(Collectors.toMap(Watch::months, Function.identity()));
        return watching.periods(watched.head()).stream()
                .map(period -> new WatchPage.Tab(
                        "/forms/" + watched.head().id() + "/monitoring/" + period.months(),
                        period.name(),
                        Optional.ofNullable(kept.get(period.months()))
                                .flatMap(Watch::outcome)
                                .map(outcome -> Marks.sign(outcome.light()) + " "
                                        + outcome.light().wording().zh())
                                .orElse(""),
                        period.months() == watched.period().months()))
                .toList();
    }

    private WatchPage.Wards wards(Watched watched, Who who) {
        boolean may = permissions.may(
                who, Deed.WARN, watched.head().organisation(), watched.head().year());
        Optional<String> warning = warnings.find(watched.watch().id());
        boolean filed = watched.watch().filed();
        boolean red = watched.light().light() == Light.RED;
        return new WatchPage.Wards(
                may && filed && warning.isEmpty(), may && filed && red && warning.isEmpty(), warning);
    }

    private static List<String> told(Watched watched, Kept.Done others) {
        List<String> told = new ArrayList<>();
        others.money().ifPresent(money -> told.add("预算执行：" + money.text()));
        watched.lines()
                .forEach(line -> Optional.ofNullable(others.rows().get(line.lineage()))
                        .ifPresent(row -> told.add(line.text(hengji.app.form.Column.NAME) + "：" + row.text())));
        return told;
    }

    private static Wording title(Watched watched, Organisation body) {
        String what = body.name() + " " + watched.head().year();
        return Wording.of(
                what + " 年 " + watched.period().name() + " 绩效运行监控",
                what + " monitoring, " + watched.period().name());
    }
}
