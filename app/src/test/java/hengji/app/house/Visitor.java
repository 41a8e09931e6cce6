package hengji.app.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/** Somebody with a browser's manners and no script: keeps cookies, follows nothing by itself. */
public final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]*)\"");

    private final URI address;
    private final HttpClient client;

    public Visitor(TestOffice office) {
        this(office.address());
    }

    /** A visitor of an office in another process. */
    public Visitor(URI address) {
        this(address, HttpClient.newBuilder());
    }

    /** A visitor of an office over HTTPS, who trusts what this context trusts. */
    public Visitor(URI address, SSLContext trusted) {
        this(address, HttpClient.newBuilder().sslContext(trusted));
    }

    private Visitor(URI address, HttpClient.Builder client) {
        this.address = address;
        this.client = client.cookieHandler(new CookieManager()).build();
    }

    /** A visitor who has logged in. */
    public static Visitor loggedIn(TestOffice office, String login) {
        Visitor visitor = new Visitor(office);
        HttpResponse<String> answer = visitor.login(login, TestOffice.PASSWORD);
        String to = answer.headers().firstValue("location").orElse("");
        if (answer.statusCode() != 302 || to.contains("failed")) {
            throw new IllegalStateException("login of " + login + ": " + answer.statusCode() + " " + to);
        }
        return visitor;
    }

    /** Tries to log in; the answer redirects, back to the login page if it failed. */
    public HttpResponse<String> login(String login, String password) {
        return post("/login", "/login", Map.of("username", login, "password", password, "acknowledged", "true"));
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    /** Takes a file along as it is. */
    public HttpResponse<byte[]> download(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Sends a form with the token that stands on a page. */
    public HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        String token = token(page);
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** The token against forged requests that a page carries. */
    public String token(String page) {
        Matcher found = TOKEN.matcher(get(page).body());
        return found.find() ? found.group(1) : "";
    }

    public HttpResponse<String> send(HttpRequest request) {
        return send(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(problem);
        }
    }
}
