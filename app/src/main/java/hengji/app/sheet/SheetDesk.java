package hengji.app.sheet;

import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.assess.Assessed;
import hengji.app.assess.Assessor;
import hengji.app.form.FormHead;
import hengji.app.form.Links;
import hengji.app.frame.Frames;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.pathsetting.PathSettingsBook;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a form for somebody: what stands in it, what the engine says, what may be written. */
@Service
public class SheetDesk {
    private final Frames frames;
    private final Presence presence;
    private final Assessor assessor;
    private final Trees trees;
    private final PathSettingsBook paths;
    private final Pens pens;
    private final Links links;
    private final DrawnTables tables;
    private final List<SheetAddition> additions;

    SheetDesk(
            Frames frames,
            Presence presence,
            Assessor assessor,
            Trees trees,
            PathSettingsBook paths,
            Pens pens,
            Links links,
            DrawnTables tables,
            List<SheetAddition> additions) {
        this.frames = frames;
        this.presence = presence;
        this.assessor = assessor;
        this.trees = trees;
        this.paths = paths;
        this.pens = pens;
        this.links = links;
        this.tables = tables;
        this.additions = List.copyOf(additions);
    }

    /** The form as the one who asks sees it. */
    @Transactional(readOnly = true)
    public Opened open(long form, HttpServletRequest request) {
        Who who = presence.get(request);
        Assessed assessed = assessor.assess(form);
        FormHead head = assessed.sheet().head();
        Organisation organisation = trees.tree().get(head.organisation());
        return new Opened(
                frames.frame(request, title(head, organisation)),
                who,
                organisation,
                paths.path(head.region(), head.path()),
                assessed,
                pens.of(who, head));
    }

    /** The form's page, all read in one transaction. */
    @Transactional(readOnly = true)
    public SheetPage page(long form, boolean whole, HttpServletRequest request) {
        Opened opened = open(form, request);
        return drawn(whole ? opened.whole() : opened);
    }

    /** The page of a form that is open already. */
    @Transactional(readOnly = true)
    public SheetPage page(Opened opened) {
        return drawn(opened);
    }

    private SheetPage drawn(Opened opened) {
        DrawnTables.Drawn drawn = tables.of(opened);
        return new SheetPage(
                opened,
                drawn.table(),
                drawn,
                links.byTask(opened.head().id()),
                Parts.of(opened, additions),
                Optional.empty());
    }

    List<SheetAddition> additions() {
        return additions;
    }

    private static Wording title(FormHead head, Organisation organisation) {
        String what = organisation.name() + " " + head.year();
        return Wording.of(
                what + " 年" + head.path().wording().zh(),
                what + " " + head.path().wording().en());
    }
}
