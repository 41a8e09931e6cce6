package hengji.app.setup;

import hengji.app.frame.Problems;
import hengji.core.explain.Wording;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What programs are told where set-up refuses. */
public final class Refusals {
    private Refusals() {}

    /** 422 with every reason. */
    public static ResponseEntity<Object> unprocessable(String code, List<Wording> reasons, HttpServletRequest request) {
        Wording all = Wording.of(
                reasons.stream().map(Wording::zh).collect(Collectors.joining()),
                reasons.stream().map(Wording::en).collect(Collectors.joining(" ")));
        return ResponseEntity.unprocessableContent()
                .body(Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, code, all, request));
    }
}
