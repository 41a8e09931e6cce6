package hengji.app.people;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.frame.Paged;
import hengji.app.frame.Problems;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PeopleApi {
    private final People people;
    private final Presence presence;

    PeopleApi(People people, Presence presence) {
        this.people = people;
        this.presence = presence;
    }

    /** An account to be opened, with the roles it begins with. */
    record Opening(String login, String name, String phone, List<Wish> roles) {}

    @Allow(Deed.RUN_ACCOUNTS)
    @GetMapping("/api/v1/accounts")
    Paged<Person> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size,
            HttpServletRequest request) {
        return Paged.of(people.list(presence.get(request), q), page, size);
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @GetMapping("/api/v1/accounts/{account}")
    Person find(@PathVariable long account, HttpServletRequest request) {
        return people.find(presence.get(request), account).orElseThrow(NotThere::new);
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/api/v1/accounts")
    ResponseEntity<Object> open(@RequestBody Opening opening, HttpServletRequest request) {
        NewPerson person = new NewPerson(opening.login(), opening.name(), opening.phone());
        return told(people.open(who(request), person, opening.roles(), request.getRemoteAddr()), request);
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/api/v1/accounts/{account}/reset")
    ResponseEntity<Object> reset(@PathVariable long account, HttpServletRequest request) {
        return told(people.reset(who(request), account, request.getRemoteAddr()), request);
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/api/v1/accounts/{account}/close")
    ResponseEntity<Object> close(@PathVariable long account, HttpServletRequest request) {
        return told(people.close(who(request), account, request.getRemoteAddr()), request);
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/api/v1/accounts/{account}/open")
    ResponseEntity<Object> reopen(@PathVariable long account, HttpServletRequest request) {
        return told(people.reopen(who(request), account, request.getRemoteAddr()), request);
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @PostMapping("/api/v1/accounts/{account}/roles")
    ResponseEntity<Object> give(@PathVariable long account, @RequestBody Wish wish, HttpServletRequest request) {
        return told(people.give(who(request), account, wish, request.getRemoteAddr()), request);
    }

    @Allow(Deed.RUN_ACCOUNTS)
    @DeleteMapping("/api/v1/accounts/{account}/roles/{role}")
    ResponseEntity<Object> end(@PathVariable long account, @PathVariable long role, HttpServletRequest request) {
        return told(people.end(who(request), account, role, request.getRemoteAddr()), request);
    }

    private Who who(HttpServletRequest request) {
        return presence.get(request);
    }

    private static ResponseEntity<Object> told(PeopleAnswer answer, HttpServletRequest request) {
        return switch (answer) {
            case PeopleAnswer.Done _ -> ResponseEntity.noContent().build();
            case PeopleAnswer.Passwords(var list) -> ResponseEntity.ok(list.getFirst());
            case PeopleAnswer.Refused(var reasons) ->
                ResponseEntity.unprocessableContent()
                        .body(Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "account-refused", all(reasons), request));
        };
    }

    private static Wording all(List<Wording> reasons) {
        return Wording.of(
                reasons.stream().map(Wording::zh).collect(Collectors.joining()),
                reasons.stream().map(Wording::en).collect(Collectors.joining(" ")));
    }
}
