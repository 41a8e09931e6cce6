package hengji.app.account;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers of an account: who it is, never what it may; rights are looked up at each request. */
public final class Officer implements UserDetails {
    private static final long serialVersionUID = 1L;

    private final long id;
    private final String login;
    private final String passwordHash;
    private final boolean active;

    Officer(long id, String login, String passwordHash, boolean active) {
        this.id = id;
        this.login = login;
        this.passwordHash = passwordHash;
        this.active = active;
    }

    public long id() {
        return id;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }
}
