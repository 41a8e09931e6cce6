package hengji.app.issue;

import hengji.app.access.NotThere;
import hengji.app.form.Column;
import hengji.app.form.Line;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What routes and programs ask of common indicators alike. */
@Component
class IssueDesk {
    private final Trees trees;
    private final CommonSets sets;
    private final Issuing issuing;

    IssueDesk(Trees trees, CommonSets sets, Issuing issuing) {
        this.trees = trees;
        this.sets = sets;
        this.issuing = issuing;
    }

    /** A set of that body and year. */
    CommonSet get(long id, long organisation, int year) {
        return sets.find(id)
                .filter(set -> set.organisation() == organisation && set.year() == year)
                .orElseThrow(NotThere::new);
    }

    /** Whom a set may be issued to: the bureau's to everybody of its region, a department's to itself and its units. */
    List<Organisation> units(CommonSet set) {
        Tree tree = trees.tree();
        Organisation issuer = tree.get(set.organisation());
        List<Organisation> within = issuer.kind() == Organisation.Kind.FINANCE
                ? tree.roots().stream()
                        .flatMap(root -> tree.within(root.id()).stream())
                        .filter(body -> body.region().equals(set.region()))
                        .toList()
                : tree.within(issuer.id());
        return within.stream()
                .filter(body -> body.kind() != Organisation.Kind.SECTION && !body.isDissolved())
                .toList();
    }

    List<IssuePages.Target> targets(CommonSet set) {
        List<Arrival> arrivals = issuing.arrivals(set.id());
        return units(set).stream()
                .map(body -> new IssuePages.Target(
                        body,
                        arrivals.stream()
                                .filter(arrival -> arrival.organisation() == body.id())
                                .findFirst()))
                .toList();
    }

    /** Those of the wanted units that the set may be issued to. */
    List<Long> allowed(CommonSet set, List<Long> wanted) {
        return units(set).stream()
                .map(Organisation::id)
                .filter(wanted::contains)
                .toList();
    }

    /** Rows from a table copied out of Excel or WPS: a line each, cells between tabs, in the order of the columns. */
    static List<Line> pasted(String table) {
        List<Line> rows = new ArrayList<>();
        for (String line : table.split("\\R", -1)) {
            String[] cells = line.split("\t", -1);
            Map<Column, String> texts = new EnumMap<>(Column.class);
            for (int at = 0; at < CommonSets.COLUMNS.size(); at++) {
                texts.put(CommonSets.COLUMNS.get(at), at < cells.length ? cells[at].strip() : "");
            }
            if (texts.values().stream().anyMatch(text -> !text.isEmpty())) {
                rows.add(row("", texts));
            }
        }
        return rows;
    }

    static Line row(String lineage, Map<Column, String> texts) {
        return new Line(lineage, texts, new Line.Care(true, 0, 0, Optional.empty()));
    }

    /** The first text that does not fit its cell; absent where all do. */
    static Optional<Wording> tooLong(List<Line> rows) {
        return rows.stream()
                .flatMap(row -> CommonSets.COLUMNS.stream()
                        .filter(column -> row.text(column).length() > column.longest())
                        .map(column -> tooLong(column, row.text(column))))
                .findFirst();
    }

    private static Wording tooLong(Column column, String text) {
        String begins = text.substring(0, Math.min(20, text.length())) + "…";
        return Wording.of(
                column.wording().zh() + "最多 " + column.longest() + " 字：" + begins,
                column.wording().en() + " takes " + column.longest() + " characters: " + begins);
    }
}
