package hengji.app.frame;

import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Problem documents (RFC 9457) with a code that never changes. */
public final class Problems {
    private Problems() {}

    /** A problem for a program to read, in the language of the one who asks. */
    public static ProblemDetail of(HttpStatus status, String code, Wording what, HttpServletRequest request) {
        ProblemDetail detail =
                ProblemDetail.forStatusAndDetail(status, Frames.say(request).of(what));
        detail.setProperty("code", code);
        return detail;
    }

    /** Writes one where no handler answers, as a filter must. */
    public static void write(
            HttpStatus status, String code, Wording what, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", Frames.say(request).of(what));
        problem.put("code", code);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(problem));
    }
}
