package hengji.app.frame;

import hengji.app.account.Presence;
import hengji.app.account.Who;
import hengji.app.storage.Settings;
import hengji.core.explain.Language;
import hengji.core.explain.Wording;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of a page. */
@Component
public class Frames {
    static final String LANGUAGE_COOKIE = "language";
    static final String FLASH = "flash";

    private final Settings settings;
    private final Presence presence;
    private final List<MenuContribution> menus;
    private final Assets assets;

    Frames(Settings settings, Presence presence, List<MenuContribution> menus, Assets assets) {
        this.settings = settings;
        this.presence = presence;
        this.menus = menus;
        this.assets = assets;
    }

    public Frame frame(HttpServletRequest request, Wording title) {
        Say say = say(request);
        Optional<Who> who = presence.find(request);
        List<MenuItem> menu = who.stream()
                .flatMap(person -> menus.stream().flatMap(each -> each.items(person).stream()))
                .toList();
        return new Frame(
                say.of(title),
                say,
                who,
                menu,
                request.getRequestURI(),
                csrf(request),
                flash(request),
                settings.demo(),
                assets);
    }

    /** The reader's language: a cookie, Chinese without one. */
    public static Say say(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        boolean english = cookies != null
                && Stream.of(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(LANGUAGE_COOKIE) && "en".equals(cookie.getValue()));
        return new Say(english ? Language.ENGLISH : Language.CHINESE);
    }

    /** Has the browser remember a language: zh or en. */
    public static void speak(String language, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(LANGUAGE_COOKIE, "en".equals(language) ? "en" : "zh");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }

    private static Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
                : new Frame.Csrf("_csrf", "X-CSRF-TOKEN", "");
    }

    private static String flash(HttpServletRequest request) {
        var before = RequestContextUtils.getInputFlashMap(request);
        return before != null && before.get(FLASH) instanceof String sentence ? sentence : "";
    }

    /** Says one sentence on the page that the browser is sent to next. */
    public static void flash(HttpServletRequest request, Wording sentence) {
        FlashMap next = RequestContextUtils.getOutputFlashMap(request);
        next.put(FLASH, say(request).of(sentence));
    }
}
