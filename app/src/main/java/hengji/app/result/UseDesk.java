package hengji.app.result;

import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.access.Rights;
import hengji.app.access.Subject;
import hengji.app.account.Grant;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.frame.Views;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Trees;
import hengji.app.year.FiscalYear;
import hengji.app.year.FiscalYears;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays results and what they lead to out for somebody. */
@Component
class UseDesk {
    private final Frames frames;
    private final Presence presence;
    private final ResultUse results;
    private final FiscalYears years;
    private final Rights rights;
    private final Trees trees;
    private final Clock clock;

    UseDesk(
            Frames frames,
            Presence presence,
            ResultUse results,
            FiscalYears years,
            Rights rights,
            Trees trees,
            Clock clock) {
        this.frames = frames;
        this.presence = presence;
        this.results = results;
        this.years = years;
        this.rights = rights;
        this.trees = trees;
        this.clock = clock;
    }

    /** Where somebody begins: the year that ended last in the region of a role that sees results. */
    String front(Who who) {
        String region = who.grants().stream()
                .filter(grant -> Deed.SEE_RESULTS.holders().stream().anyMatch(holder -> holder.role() == grant.role()))
                .map(Grant::region)
                .findFirst()
                .orElseThrow(NotThere::new);
        return "/results/" + region + "/" + (LocalDate.now(clock).getYear() - 1);
    }

    ModelAndView page(String region, int year, String show, UsePage.Asked asked, HttpServletRequest request) {
        Wording title = Wording.of(year + " 年度结果应用", "Use of the results of " + year);
        return Views.show(
                "result/use",
                new UsePage(
                        frames.frame(request, title),
                        region,
                        year,
                        years(region, year),
                        results.of(region, year),
                        show,
                        rights.may(
                                presence.get(request),
                                Deed.USE_RESULTS,
                                new Subject.InRegion(region, isOpen(region, year))),
                        asked));
    }

    private boolean isOpen(String region, int year) {
        return years.find(region, year).filter(found -> !found.open()).isEmpty();
    }

    private List<Integer> years(String region, int year) {
        return Stream.concat(Stream.of(year), years.of(region).stream().map(FiscalYear::year))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The finance bureau of a region. */
    String bureau(String region) {
        return trees.tree().all().stream()
                .filter(body -> body.region().equals(region) && body.kind() == Organisation.Kind.FINANCE)
                .map(Organisation::name)
                .findFirst()
                .orElse("");
    }
}
