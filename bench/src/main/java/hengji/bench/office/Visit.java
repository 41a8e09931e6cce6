package hengji.bench.office;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A login and what it leaves behind.
 *
 * @param cookie for the Cookie header
 * @param token against forged requests
 */
record Visit(String cookie, String token) {
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]*)\"");

    /** The headers every request of this visit carries. */
    String headers() {
        return "Cookie: " + cookie + "\r\n";
    }

    /** The headers of a request that changes something. */
    String changing(String media) {
        return headers() + "X-CSRF-TOKEN: " + token + "\r\nContent-Type: " + media + "\r\n";
    }

    /** Logs in as a person would; {@code page} is any page this person may see. */
    static Visit login(URI address, String login, String password, String page)
            throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            String token = token(get(client, address.resolve("/login")).body());
            String body = "username=" + encoded(login) + "&password=" + encoded(password) + "&acknowledged=true&_csrf="
                    + encoded(token);
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(address.resolve("/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> seen = get(client, address.resolve(page));
            if (answer.statusCode() != 302 || seen.statusCode() != 200) {
                throw new IllegalStateException("login: " + answer.statusCode() + ", page: " + seen.statusCode());
            }
            String cookie = cookies.getCookieStore().getCookies().stream()
                    .map((HttpCookie each) -> each.getName() + "=" + each.getValue())
                    .collect(Collectors.joining("; "));
            return new Visit(cookie, token(seen.body()));
        }
    }

    private static HttpResponse<String> get(HttpClient client, URI page) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
