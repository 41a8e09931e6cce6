package hengji.app.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Another way to log in beside name and password, where the office has one. */
interface OtherDoor {
    void open(HttpSecurity http);
}
