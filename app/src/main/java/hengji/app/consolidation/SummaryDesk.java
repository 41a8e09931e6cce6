package hengji.app.consolidation;

import hengji.app.access.Deed;
import hengji.app.access.Permissions;
import hengji.app.account.Who;
import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what stands on the pages of consolidations. */
@Component
class SummaryDesk {
    private final Summaries summaries;
    private final Permissions permissions;
    private final Trees trees;

    SummaryDesk(Summaries summaries, Permissions permissions, Trees trees) {
        this.summaries = summaries;
        this.permissions = permissions;
        this.trees = trees;
    }

    SummaryPage page(
            Frame frame, long department, int year, Who who, List<Wording> troubles, Map<String, String> typed) {
        Summary summary = summaries.of(department, year);
        return new SummaryPage(
                frame,
                summary,
                permissions.may(who, Deed.CONSOLIDATE, department, year),
                Consolidating.obstacles(summary),
                troubles,
                typed);
    }

    /** The departments with units that somebody writes for, or for the bureau those that sent something. */
    List<Summary> seen(Who who) {
        return permissions.reach(who, Deed.SEE_CONSOLIDATION).stream()
                .filter(body -> body.kind() == Organisation.Kind.DEPARTMENT && hasUnits(body))
                .flatMap(body -> summaries.years(body.id()).stream().map(year -> summaries.outline(body.id(), year)))
                .filter(summary -> summary.isSent()
                        || permissions.may(
                                who, Deed.CONSOLIDATE, summary.department().id(), summary.year()))
                .sorted(Comparator.comparingInt(Summary::year)
                        .reversed()
                        .thenComparing(summary -> summary.department().code()))
                .toList();
    }

    private boolean hasUnits(Organisation body) {
        return trees.tree().below(body.id()).stream().anyMatch(each -> each.kind() == Organisation.Kind.UNIT);
    }
}
