package hengji.app.rollup;

import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.access.Rights;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetDesk;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays a department and its projects out for somebody. */
@Component
class OverallDesk {
    private final SheetDesk sheets;
    private final Rollups rollups;
    private final Rights rights;

    OverallDesk(SheetDesk sheets, Rollups rollups, Rights rights) {
        this.sheets = sheets;
        this.rollups = rollups;
        this.rights = rights;
    }

    @Transactional(readOnly = true)
    public OverallPage page(long form, List<Wording> faults, String row, HttpServletRequest request) {
        Opened opened = sheets.open(form, request);
        if (!opened.head().kind().isDepartment()) {
            throw new NotThere();
        }
        return new OverallPage(opened, rollups.of(form), rights.may(opened.who(), Deed.KEEP_FORM, form), faults, row);
    }
}
