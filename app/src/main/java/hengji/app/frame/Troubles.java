package hengji.app.frame;

import hengji.app.access.LoginNeeded;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Translates what goes wrong, once: a problem document for programs, a page for people. */
@ControllerAdvice
class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);
    private static final Wording NOT_THERE =
            Wording.of("没有这个页面，或者您没有查看它的权限。", "There is no such page, or it is not open to you.");
    private static final Wording CHECK = Wording.of(
            "请从左侧菜单重新进入；需要权限的，请联系安全管理员。", "Start again from the menu; ask the security administrator for rights.");
    private static final Wording BROKEN =
            Wording.of("系统出错，这一步没有完成；已保存的内容不受影响。", "Something broke; this step was not done. What was saved is safe.");
    private static final Wording RETRY = Wording.of(
            "请稍后再试；仍然出错时，请把时间和操作告诉系统管理员。", "Try again; if it persists, tell the administrator when and what.");

    private final Frames frames;

    Troubles(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler(LoginNeeded.class)
    Object login(HttpServletRequest request) {
        if (isForPrograms(request)) {
            return problem(
                    HttpStatus.UNAUTHORIZED,
                    "login-needed",
                    Wording.of("请先登录或提供令牌。", "Log in or send a token."),
                    request);
        }
        String back = URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8);
        return new ModelAndView("redirect:/login?next=" + back);
    }

    @ExceptionHandler({NotThere.class, NoHandlerFoundException.class, NoResourceFoundException.class})
    Object notThere(HttpServletRequest request) {
        return told(HttpStatus.NOT_FOUND, "not-there", NOT_THERE, CHECK, request);
    }

    @ExceptionHandler(NotNow.class)
    Object notNow(NotNow refusal, HttpServletRequest request) {
        return told(
                HttpStatus.CONFLICT,
                "not-now",
                refusal.reason(),
                Wording.of("请返回查看当前状态。", "Go back and look at the present state."),
                request);
    }

    @ExceptionHandler(Exception.class)
    Object any(Exception problem, HttpServletRequest request) {
        if (problem instanceof ErrorResponse known) {
            HttpStatus status = HttpStatus.valueOf(known.getStatusCode().value());
            return told(
                    status,
                    "bad-request",
                    Wording.of("请求有误：" + status.value() + "。", "Bad request: " + status.value() + "."),
                    CHECK,
                    request);
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), problem);
        return told(HttpStatus.INTERNAL_SERVER_ERROR, "broken", BROKEN, RETRY, request);
    }

    private Object told(HttpStatus status, String code, Wording what, Wording advice, HttpServletRequest request) {
        if (isForPrograms(request)) {
            return problem(status, code, what, request);
        }
        Say say = Frames.say(request);
        ModelAndView page =
                Views.show("frame/trouble", new TroublePage(frames.frame(request, what), say.of(what), say.of(advice)));
        page.setStatus(status);
        return page;
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String code, Wording what, HttpServletRequest request) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(status, Frames.say(request).of(what));
        detail.setProperty("code", code);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    private static boolean isForPrograms(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/api") || path.startsWith("/actuator");
    }
}
