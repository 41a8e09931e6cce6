package hengji.app.rectification;

import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Dates;
import hengji.app.frame.Frames;
import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import hengji.app.organisation.Tree;
import hengji.app.organisation.Trees;
import hengji.app.year.Term;
import hengji.app.year.Terms;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the ledger out for somebody. */
@Component
class LedgerDesk {
    private final Frames frames;
    private final Presence presence;
    private final Seen seen;
    private final Trees trees;
    private final Terms terms;

    LedgerDesk(Frames frames, Presence presence, Seen seen, Trees trees, Terms terms) {
        this.frames = frames;
        this.presence = presence;
        this.seen = seen;
        this.trees = trees;
        this.terms = terms;
    }

    @Transactional(readOnly = true)
    public LedgerPage page(
            Choice choice, Optional<String> trouble, Map<String, String> typed, HttpServletRequest request) {
        Who who = presence.get(request);
        Say say = Frames.say(request);
        List<Matter> all = seen.by(who);
        Tree tree = trees.tree();
        Terms.Today today = terms.today();
        return new LedgerPage(
                frames.frame(request, Wording.of(LedgerSheet.TITLE, "To put right")),
                tabs(all, choice, say),
                all.stream()
                        .map(Matter::year)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                all.stream()
                        .map(Matter::organisation)
                        .distinct()
                        .map(tree::get)
                        .sorted(Comparator.comparing(Organisation::code))
                        .toList(),
                choice.year(),
                choice.unit(),
                choice.origin(),
                all.stream()
                        .filter(matter -> choice.takes(matter, seen.today()))
                        .map(matter -> row(matter, tree, today, say))
                        .toList(),
                choice.query(),
                seen.bodies(who),
                seen.today().getYear(),
                trouble,
                typed);
    }

    private List<LedgerPage.Tab> tabs(List<Matter> all, Choice choice, Say say) {
        List<Matter> concerned = all.stream().filter(choice::concerns).toList();
        return Arrays.stream(Choice.Standing.values())
                .map(standing -> new LedgerPage.Tab(
                        choice.standing(standing).query(),
                        say.of(standing.wording()),
                        (int) concerned.stream()
                                .filter(matter -> standing.takes(matter, seen.today()))
                                .count(),
                        standing == choice.standing()))
                .toList();
    }

    private static LedgerPage.Row row(Matter matter, Tree tree, Terms.Today today, Say say) {
        Organisation body = tree.get(matter.organisation());
        Term term = today.until(matter.region(), matter.due());
        return new LedgerPage.Row(
                "/rectification/" + matter.organisation() + "/" + matter.id(),
                matter.code(),
                body.name(),
                say.of(matter.origin().wording()),
                matter.found().problem(),
                matter.found().demand(),
                Dates.day(say, matter.due()),
                matter.isOpen() ? left(term, say) : "",
                matter.isOpen() && term.isLate(),
                say.of(matter.state().wording()),
                shade(matter));
    }

    private static String left(Term term, Say say) {
        int days = Math.abs(term.workdays());
        if (term.isLate()) {
            return say.of("逾期 " + days + " 个工作日", days + " workdays late");
        }
        return days == 0 ? say.of("今天到期", "due today") : say.of("还有 " + days + " 个工作日", days + " workdays left");
    }

    static String shade(Matter matter) {
        return switch (matter.state()) {
            case NOTIFIED -> "";
            case REPORTED -> "on";
            case RETURNED -> "warn";
            case CLOSED -> "ok";
            case DROPPED -> "";
        };
    }
}
