package hengji.app.restructure;

import hengji.app.organisation.Former;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Past;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of organisations show. */
@Component
class OrganisationPages {
    private final Trees trees;
    private final Past past;
    private final Regions regions;
    private final Clock clock;

    OrganisationPages(Trees trees, Past past, Regions regions, Clock clock) {
        this.trees = trees;
        this.past = past;
        this.regions = regions;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    OrganisationsPage tree(SetupHead head, String search, boolean all, Asked asked) {
        Tree tree = trees.tree();
        Map<Long, List<Former>> former = past.in(head.region());
        List<OrganisationsPage.Row> rows = new ArrayList<>();
        tree.roots().stream()
                .filter(root -> root.region().equals(head.region()))
                .forEach(root -> add(rows, tree, root, 0, former));
        return new OrganisationsPage(
                head,
                rows.stream()
                        .filter(row -> all || !row.body().isDissolved() || !search.isEmpty())
                        .filter(row -> meets(row, search))
                        .toList(),
                search,
                all,
                rows.stream().filter(row -> !row.body().isDissolved()).count(),
                regions.below(head.region()),
                LocalDate.now(clock).toString(),
                asked);
    }

    @Transactional(readOnly = true)
    OrganisationPage one(SetupHead head, Organisation body, Asked asked) {
        Tree tree = trees.tree();
        List<Organisation> region = tree.all().stream()
                .filter(other -> other.region().equals(body.region()))
                .toList();
        return new OrganisationPage(
                head,
                body,
                tree.find(body.parentId()),
                past.successor(body.id()),
                tree.below(body.id()),
                past.family(body.id()).stream().skip(1).map(tree::get).toList(),
                past.of(body.id()).reversed(),
                region.stream().collect(Collectors.toMap(Organisation::id, Organisation::name)),
                region.stream()
                        .filter(other -> !other.isDissolved() && !tree.isWithin(other.id(), body.id()))
                        .toList(),
                LocalDate.now(clock).toString(),
                asked);
    }

    private void add(
            List<OrganisationsPage.Row> rows, Tree tree, Organisation body, int depth, Map<Long, List<Former>> former) {
        String successor = Optional.of(body)
                .filter(Organisation::isDissolved)
                .flatMap(dissolved -> past.successor(dissolved.id()))
                .map(Organisation::name)
                .orElse("");
        rows.add(new OrganisationsPage.Row(body, depth, former.getOrDefault(body.id(), List.of()), successor));
        tree.below(body.id()).forEach(below -> add(rows, tree, below, depth + 1, former));
    }

    /** By name or code, of today or of any time. */
    private static boolean meets(OrganisationsPage.Row row, String search) {
        return row.body().name().contains(search)
                || row.body().code().startsWith(search)
                || row.former().stream()
                        .anyMatch(former ->
                                former.name().contains(search) || former.code().startsWith(search));
    }
}
