package hengji.app.me;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.app.access.NotThere;
import hengji.app.account.Presence;
import hengji.app.account.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody is logged in, for programs; three at most. */
@RestController
class SessionApi {
    private final Presence presence;
    private final Sessions sessions;
    private final OwnAccount own;

    SessionApi(Presence presence, Sessions sessions, OwnAccount own) {
        this.presence = presence;
        this.sessions = sessions;
        this.own = own;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping("/api/v1/me/sessions")
    List<Sessions.Open> list(HttpServletRequest request) {
        String current = Optional.ofNullable(request.getSession(false))
                .map(HttpSession::getId)
                .orElse("");
        return sessions.list(presence.get(request).login(), current);
    }

    @Allow(Deed.BE_HERE)
    @DeleteMapping("/api/v1/me/sessions/{session}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String session, HttpServletRequest request) {
        if (!own.endSession(presence.get(request), session, request.getRemoteAddr())) {
            throw new NotThere();
        }
    }
}
