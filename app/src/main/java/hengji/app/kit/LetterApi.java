package hengji.app.kit;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.account.Presence;
import hengji.app.frame.Problems;
import hengji.app.journal.Actor;
import hengji.app.setup.Refusals;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** 报送函 and 上年整改情况 for programs, tagged with their revision. */
@RestController
class LetterApi {
    private static final Wording UNTAGGED =
            Wording.of("请带上 If-Match：读取时得到的 ETag。", "Send If-Match with the ETag you read.");
    private static final Wording CHANGED =
            Wording.of("报送函已有新的修改，请先取最新内容。", "The letter changed meanwhile; fetch it again.");

    private final Letters letters;
    private final Presence presence;

    LetterApi(Letters letters, Presence presence) {
        this.letters = letters;
        this.presence = presence;
    }

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/kits/{year}/{organisation}/letter")
    ResponseEntity<Letter> letter(@PathVariable int year, @PathVariable long organisation) {
        return tagged(letters.find(organisation, year));
    }

    /** Keeps a letter: documentNo, documentDate (2025-03-08), addressee, contact, phone, rectification. */
    @Allow(Deed.KEEP_FORM)
    @PutMapping("/api/v1/kits/{year}/{organisation}/letter")
    ResponseEntity<?> write(
            @PathVariable int year,
            @PathVariable long organisation,
            @RequestBody Map<String, String> typed,
            @RequestHeader(name = HttpHeaders.IF_MATCH, defaultValue = "") String expected,
            HttpServletRequest request) {
        typed.values().removeIf(Objects::isNull);
        Optional<Wording> trouble = TypedLetter.obstacle(typed);
        if (trouble.isPresent()) {
            return Refusals.unprocessable("letter-refused", List.of(trouble.get()), request);
        }
        if (!expected.matches("\"\\d{1,18}\"")) {
            return problem(HttpStatus.PRECONDITION_REQUIRED, "no-revision", UNTAGGED, request);
        }
        long revision = Long.parseLong(expected.substring(1, expected.length() - 1));
        Actor actor = Actor.of(presence.get(request), request.getRemoteAddr());
        return letters.keep(organisation, year, TypedLetter.at(TypedLetter.of(typed), revision), actor)
                ? tagged(letters.find(organisation, year))
                : problem(HttpStatus.PRECONDITION_FAILED, "other-revision", CHANGED, request);
    }

    private static ResponseEntity<Letter> tagged(Letter letter) {
        return ResponseEntity.ok().eTag("\"" + letter.revision() + "\"").body(letter);
    }

    private static ResponseEntity<Object> problem(
            HttpStatus status, String code, Wording what, HttpServletRequest request) {
        return ResponseEntity.status(status).body(Problems.of(status, code, what, request));
    }
}
