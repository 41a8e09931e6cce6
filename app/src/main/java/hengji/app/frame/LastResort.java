package hengji.app.frame;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a filter or the server itself refuses, told like everything else. */
@Controller
class LastResort implements ErrorController {
    private final Troubles troubles;

    LastResort(Troubles troubles) {
        this.troubles = troubles;
    }

    @Allow(Deed.ENTER)
    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        String path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String known ? known : "/";
        return troubles.told(Trouble.of(status), path, request);
    }
}
