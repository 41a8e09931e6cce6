package hengji.app.path;

import hengji.app.form.Links;
import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds any two states of a form against each other, cell by cell. */
@Service
public class Comparing {
    /** Stands for the form as it is now. */
    public static final int NOW = 0;

    private final Versions versions;
    private final Snapshots snapshots;
    private final Sheets sheets;
    private final Links links;

    Comparing(Versions versions, Snapshots snapshots, Sheets sheets, Links links) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.sheets = sheets;
        this.links = links;
    }

    /** What changed between two versions by number, {@link #NOW} for the form as it stands. */
    @Transactional(readOnly = true)
    public Optional<Difference> between(long form, int from, int to) {
        return text(form, from).flatMap(before -> text(form, to).map(after -> between(form, from, before, to, after)));
    }

    /** Links are held against each other where both states know theirs. */
    private Difference between(long form, int from, SheetText before, int to, SheetText after) {
        Difference texts = Difference.between(before, after);
        return links(form, from)
                .flatMap(earlier -> links(form, to)
                        .map(later -> new LinkDifference(
                                        new LinkDifference.State(before, earlier),
                                        new LinkDifference.State(after, later))
                                .with(texts)))
                .orElse(texts);
    }

    private Optional<SheetText> text(long form, int number) {
        return number == NOW
                ? Optional.of(SheetText.of(sheets.get(form)))
                : versions.find(form, number).flatMap(snapshots::find);
    }

    private Optional<Map<String, Set<String>>> links(long form, int number) {
        return number == NOW
                ? Optional.of(links.byTask(form))
                : versions.find(form, number).flatMap(snapshots::links);
    }
}
