package hengji.app.path;

import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Against what a form is read again: the version that came back or was approved before it went in anew. */
@Service
public class Baselines {
    private static final Set<Versions.Occasion> READ_BEFORE =
            Set.of(Versions.Occasion.RETURNED, Versions.Occasion.APPROVED, Versions.Occasion.ACCEPTED);

    private final Versions versions;
    private final Snapshots snapshots;
    private final Sheets sheets;

    Baselines(Versions versions, Snapshots snapshots, Sheets sheets) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.sheets = sheets;
    }

    /**
     * What a second reader has to look at.
     *
     * @param since the version it is held against
     * @param difference what changed since
     */
    public record Second(Versions.Version since, Difference difference) {}

    /** What changed since the form was read before; absent for a first reading. */
    @Transactional(readOnly = true)
    public Optional<Second> find(long form) {
        List<Versions.Version> all = versions.list(form);
        int submitted = lastSubmission(all);
        return all.stream()
                .limit(Math.max(0, submitted))
                .filter(version -> READ_BEFORE.contains(version.occasion()))
                .reduce((_, later) -> later)
                .flatMap(since -> snapshots.find(since).map(text -> new Second(since, now(form, text))));
    }

    private Difference now(long form, SheetText since) {
        return Difference.between(since, SheetText.of(sheets.get(form)));
    }

    private static int lastSubmission(List<Versions.Version> all) {
        for (int at = all.size() - 1; at >= 0; at--) {
            if (all.get(at).occasion() == Versions.Occasion.SUBMITTED) {
                return at;
            }
        }
        return -1;
    }
}
