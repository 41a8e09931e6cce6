package hengji.app.budget;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.form.Column;
import hengji.app.form.Saved;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The budget system's amounts beside a form's, for programs. */
@RestController
@RequestMapping("/api/v1/forms/{form}/budget")
class BudgetApi {
    private final BudgetTaking taking;
    private final Presence presence;

    BudgetApi(BudgetTaking taking, Presence presence) {
        this.taking = taking;
        this.presence = presence;
    }

    /** An amount beside a cell. */
    record Beside(
            String role, String column, String amount, Wording source, String line, String typed, String standing) {}

    /** What is wanted of it. */
    record Choice(String role, String column, String amount, String was) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping
    List<Beside> list(@PathVariable long form, HttpServletRequest request) {
        return taking.proposals(form, presence.get(request)).stream()
                .map(each -> new Beside(
                        each.role().name(),
                        each.column().key(),
                        each.text(),
                        each.source(),
                        each.lineage(),
                        each.typed(),
                        each.standing().name()))
                .toList();
    }

    /** Takes one amount over; 409 with what stands there now where somebody changed it. */
    @Allow(Deed.FILL_FORM)
    @PostMapping
    ResponseEntity<Saved> take(@PathVariable long form, @RequestBody Choice choice, HttpServletRequest request) {
        BudgetTaking.Wanted wanted = new BudgetTaking.Wanted(
                BudgetRoutes.role(choice.role()),
                Column.find(choice.column()).orElseThrow(NotThere::new),
                choice.amount(),
                choice.was());
        return switch (taking.take(form, wanted, presence.get(request), request.getRemoteAddr())) {
            case Saved.Kept kept -> ResponseEntity.ok(kept);
            case Saved.Differs differs ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(differs);
            case Saved.Refused(var reason) -> throw new NotNow(reason);
        };
    }
}
