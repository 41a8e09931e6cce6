package hengji.app.house;

import hengji.core.workflow.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that acts for somebody: sends and reads JSON, with its person's token. */
public final class Program {
    private static final Pattern SECRET = Pattern.compile("<code class=\"secret\">([^<]+)</code>");

    private final TestOffice office;
    private final String token;

    private Program(TestOffice office, String token) {
        this.office = office;
        this.token = token;
    }

    /** A program of somebody with a role in the bureau. */
    public static Program of(Bureau bureau, Role role) {
        return of(bureau.office(), bureau.login(role));
    }

    /** A program of whoever logs in so, with a token that may write. */
    public static Program of(TestOffice office, String login) {
        Visitor person = Visitor.loggedIn(office, login);
        Matcher secret = SECRET.matcher(person.post("/me", "/me/tokens", Map.of("name", "程序", "scope", "write"))
                .body());
        if (!secret.find()) {
            throw new IllegalStateException("no token for " + login);
        }
        return new Program(office, secret.group(1));
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    /** Sends JSON, with further headers by name and value. */
    public HttpResponse<String> send(String method, String path, String json, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(office.address().resolve(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Visitor(office).send(request.build());
    }
}
