package hengji.app.setup;

import static hengji.app.tables.Tables.REGION;

import hengji.app.access.NotThere;
import hengji.app.access.Rights;
import hengji.app.access.Subject;
import hengji.app.account.Grant;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.journal.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the head of a page of set-up. */
@Component
public class SetupHeads {
    private final Frames frames;
    private final Presence presence;
    private final Rights rights;
    private final DSLContext database;

    SetupHeads(Frames frames, Presence presence, Rights rights, DSLContext database) {
        this.frames = frames;
        this.presence = presence;
        this.rights = rights;
        this.database = database;
    }

    /** The head of a page. */
    @Transactional(readOnly = true)
    public SetupHead head(HttpServletRequest request, String region, Tab tab) {
        Who who = presence.get(request);
        List<SetupHead.RegionName> others = regions(who, tab).stream()
                .filter(code -> !code.equals(region))
                .map(code -> new SetupHead.RegionName(code, name(code)))
                .toList();
        return new SetupHead(
                frames.frame(request, tab.wording()), region, name(region), tab, tabs(who, region), others);
    }

    /** Who acts, for the journal. */
    public Actor actor(HttpServletRequest request) {
        return Actor.of(presence.get(request), request.getRemoteAddr());
    }

    /** The first region where a person may open a tab. */
    public String firstRegion(HttpServletRequest request, Tab tab) {
        return regions(presence.get(request), tab).stream().findFirst().orElseThrow(NotThere::new);
    }

    /** The first address a person has in set-up. */
    public String first(HttpServletRequest request) {
        Who who = presence.get(request);
        return Arrays.stream(Tab.values())
                .flatMap(tab -> regions(who, tab).stream().map(tab::path))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    boolean hasAny(Who who, Tab... tabs) {
        return Arrays.stream(tabs).anyMatch(tab -> !regions(who, tab).isEmpty());
    }

    private List<Tab> tabs(Who who, String region) {
        return Arrays.stream(Tab.values())
                .filter(tab -> rights.may(who, tab.deed(), new Subject.InRegion(region, true)))
                .toList();
    }

    private List<String> regions(Who who, Tab tab) {
        return who.grants().stream()
                .map(Grant::region)
                .distinct()
                .filter(region -> rights.may(who, tab.deed(), new Subject.InRegion(region, true)))
                .toList();
    }

    private String name(String region) {
        return database.select(REGION.NAME)
                .from(REGION)
                .where(REGION.CODE.eq(region))
                .fetchOptional(REGION.NAME)
                .orElseThrow(NotThere::new);
    }
}
