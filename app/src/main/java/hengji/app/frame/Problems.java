package hengji.app.frame;

import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

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
        String detail = Frames.say(request).of(what).replace("\\", "\\\\").replace("\"", "\\\"");
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(("{\"type\":\"about:blank\",\"title\":\"" + status.getReasonPhrase() + "\",\"status\":"
                                + status.value() + ",\"detail\":\"" + detail + "\",\"code\":\"" + code + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
