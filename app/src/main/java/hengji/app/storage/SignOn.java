package hengji.app.storage;

import java.net.URI;

/**
 * The county's own sign-on (统一身份认证), an OpenID Connect provider.
 *
 * @param issuer its address
 * @param client by which name it knows this office
 * @param secret the office's own
 * @param administrators whether the three administrators may come in by it, too
 */
public record SignOn(URI issuer, String client, String secret, boolean administrators) {
    @Override
    public String toString() {
        return "SignOn[issuer=" + issuer + ", client=" + client + "]";
    }
}
