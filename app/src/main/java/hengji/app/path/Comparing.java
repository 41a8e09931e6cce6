package hengji.app.path;

import hengji.app.form.Sheets;
import hengji.app.form.Versions;
import java.util.Optional;
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

    Comparing(Versions versions, Snapshots snapshots, Sheets sheets) {
        this.versions = versions;
        this.snapshots = snapshots;
        this.sheets = sheets;
    }

    /** What changed between two versions by number, {@link #NOW} for the form as it stands. */
    @Transactional(readOnly = true)
    public Optional<Difference> between(long form, int from, int to) {
        return text(form, from).flatMap(before -> text(form, to).map(after -> Difference.between(before, after)));
    }

    private Optional<SheetText> text(long form, int number) {
        return number == NOW
                ? Optional.of(SheetText.of(sheets.get(form)))
                : versions.find(form, number).flatMap(snapshots::find);
    }
}
