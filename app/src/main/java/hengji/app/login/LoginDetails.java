package hengji.app.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * What a login form sends beside name and password.
 *
 * @param address where it comes from
 * @param code of the second factor; empty for none
 * @param noticed whether the notice about secrets was acknowledged
 */
record LoginDetails(String address, String code, boolean noticed) {
    static LoginDetails of(HttpServletRequest request) {
        return new LoginDetails(
                request.getRemoteAddr(),
                Optional.ofNullable(request.getParameter("code")).orElse("").strip(),
                request.getParameter("acknowledged") != null);
    }
}
