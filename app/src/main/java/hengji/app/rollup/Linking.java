package hengji.app.rollup;

import hengji.app.form.FormHead;
import hengji.app.form.Sheets;
import hengji.core.rollup.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Confirmed links as the engine reads them: by row numbers instead of identities. */
@Component
class Linking {
    private final LinkStore store;
    private final Sheets sheets;

    Linking(LinkStore store, Sheets sheets) {
        this.store = store;
        this.sheets = sheets;
    }

    /** The target form that links hang on. */
    long target(FormHead head) {
        return head.targetForm() == 0 ? head.id() : head.targetForm();
    }

    List<KeptLink> kept(FormHead head) {
        return store.list(target(head));
    }

    /** The confirmed links of a departmental form to the given projects' forms. */
    List<Link> links(FormHead head, List<Member> projects) {
        List<KeptLink> kept = kept(head);
        if (kept.isEmpty()) {
            return List.of();
        }
        Rows rows = Rows.of(sheets.get(head.id()));
        Map<String, Rows> sources = rows(projects);
        return kept.stream().map(link -> link(link, rows, sources)).toList();
    }

    static Map<String, Rows> rows(List<Member> projects) {
        return projects.stream()
                .collect(Collectors.toMap(member -> member.head().projectCode(), Member::rows, (first, _) -> first));
    }

    static Link link(KeptLink kept, Rows rows, Map<String, Rows> sources) {
        List<Link.Source> drawn = kept.sources().stream()
                .map(source -> new Link.Source(
                        source.project(),
                        Optional.ofNullable(sources.get(source.project()))
                                .map(found -> found.number(source.lineage()))
                                .orElse(0),
                        source.weight()))
                .toList();
        return new Link(rows.number(kept.lineage()), kept.method(), drawn, Optional.of(kept.by()));
    }
}
