package hengji.app.frame;

import hengji.app.access.LoginNeeded;
import hengji.app.access.NotNow;
import hengji.app.access.NotThere;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
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
    private static final Wording LOOK = Wording.of("请返回查看当前状态。", "Go back and look at the present state.");

    private static final String VALUE_TOO_LONG = "22001";
    private static final int DEEPEST = 20;

    private final Frames frames;

    Troubles(Frames frames) {
        this.frames = frames;
    }

    @ExceptionHandler(LoginNeeded.class)
    Object login(HttpServletRequest request) {
        String path = request.getRequestURI();
        return isForPrograms(path)
                ? told(Trouble.LOGIN_NEEDED, path, request)
                : new ModelAndView("redirect:/login?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    @ExceptionHandler({NotThere.class, NoHandlerFoundException.class, NoResourceFoundException.class})
    Object notThere(HttpServletRequest request) {
        return told(Trouble.NOT_THERE, request.getRequestURI(), request);
    }

    @ExceptionHandler({HttpMessageNotReadableException.class, TypeMismatchException.class})
    Object unreadable(HttpServletRequest request) {
        return told(Trouble.BAD_REQUEST, request.getRequestURI(), request);
    }

    @ExceptionHandler(Missing.class)
    Object missing(Missing lack, HttpServletRequest request) {
        Wording what = Wording.of("缺少必填的 " + lack.field() + "。", "The field " + lack.field() + " is due.");
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, "field-missing", what, request);
    }

    @ExceptionHandler(NotNow.class)
    Object notNow(NotNow refusal, HttpServletRequest request) {
        return isForPrograms(request.getRequestURI())
                ? problem(HttpStatus.CONFLICT, "not-now", refusal.reason(), request)
                : page(HttpStatus.CONFLICT, refusal.reason(), LOOK, request);
    }

    @ExceptionHandler(Exception.class)
    Object any(Exception problem, HttpServletRequest request) {
        if (problem instanceof ErrorResponse known) {
            return told(Trouble.of(known.getStatusCode().value()), request.getRequestURI(), request);
        }
        if (isTooLong(problem)) {
            return told(Trouble.TOO_LONG, request.getRequestURI(), request);
        }
        LOG.error("{} {}", request.getMethod(), request.getRequestURI(), problem);
        return told(Trouble.BROKEN, request.getRequestURI(), request);
    }

    /** Whether a column refused a text for its length; both databases say so in the same words of the standard. */
    private static boolean isTooLong(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(
                        cause -> cause instanceof SQLException refused && VALUE_TOO_LONG.equals(refused.getSQLState()));
    }

    /** The trouble with a request to a path, in the manner that whoever sent it understands. */
    Object told(Trouble trouble, String path, HttpServletRequest request) {
        return isForPrograms(path)
                ? problem(trouble.status(), trouble.code(), trouble.what(), request)
                : page(trouble.status(), trouble.what(), trouble.advice(), request);
    }

    private ModelAndView page(HttpStatus status, Wording what, Wording advice, HttpServletRequest request) {
        Say say = Frames.say(request);
        ModelAndView page =
                Views.show("frame/trouble", new TroublePage(frames.frame(request, what), say.of(what), say.of(advice)));
        page.setStatus(status);
        return page;
    }

    private static ResponseEntity<ProblemDetail> problem(
            HttpStatus status, String code, Wording what, HttpServletRequest request) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, code, what, request));
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api") || path.startsWith("/actuator");
    }
}
