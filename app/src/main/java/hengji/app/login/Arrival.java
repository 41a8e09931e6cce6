package hengji.app.login;

import hengji.app.account.Accounts;
import hengji.app.account.Credential;
import hengji.app.account.Credentials;
import hengji.app.account.Officer;
import hengji.app.account.Sessions;
import hengji.app.account.Who;
import hengji.app.frame.Frames;
import hengji.app.frame.MenuContribution;
import hengji.app.frame.MenuItem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After a login: remembers where it was made, ends a session too many, and leads to where one wanted to go. */
@Component
class Arrival implements AuthenticationSuccessHandler {
    private static final int LONGEST_AGENT = 200;

    private final Accounts accounts;
    private final Credentials credentials;
    private final Sessions sessions;
    private final List<MenuContribution> menus;

    Arrival(Accounts accounts, Credentials credentials, Sessions sessions, List<MenuContribution> menus) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.sessions = sessions;
        this.menus = menus;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        if (who.getPrincipal() instanceof Officer officer) {
            remember(request);
            sessions.limit(officer.getUsername(), request.getSession().getId());
            Optional<Credential> credential = credentials.find(officer.id());
            credential.ifPresent(known -> Frames.speak(known.language(), request, response));
            boolean mustChange = credential.filter(Credential::mustChange).isPresent();
            response.sendRedirect(mustChange ? "/me/password" : next(request).orElseGet(() -> home(officer)));
        }
    }

    private static void remember(HttpServletRequest request) {
        HttpSession session = request.getSession();
        List<String> names = Sessions.attributes();
        session.setAttribute(names.getFirst(), request.getRemoteAddr());
        String agent = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        session.setAttribute(
                names.getLast(), agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent);
    }

    /** The page asked for before the login, if it is one of ours. */
    static Optional<String> next(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("next")).filter(to -> to.matches("/(?![/\\\\])[^\\s\\\\]*"));
    }

    private String home(Officer officer) {
        Optional<Who> who = accounts.find(officer.id());
        return who.stream()
                .flatMap(known -> menus.stream().flatMap(menu -> menu.items(known).stream()))
                .findFirst()
                .map(MenuItem::path)
                .orElse("/");
    }
}
