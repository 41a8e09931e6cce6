package hengji.app.account;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What a session remembers of an account: who it is, never what it may; rights are looked up at each request. */
public final class Officer implements UserDetails {
    private static final long serialVersionUID = 1L;

    private final long id;
    private final String login;

    public Officer(long id, String login) {
        this.id = id;
        this.login = login;
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
        return "";
    }

    @Override
    public String getUsername() {
        return login;
    }
}
