package hengji.app.step;

import hengji.core.workflow.Obstacle;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What stands in the way of a step, as programs are told. */
public final class Refusals {
    private Refusals() {}

    /** A problem with every obstacle and what to do about it. */
    public static ProblemDetail of(List<Obstacle> obstacles) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                obstacles.stream().map(obstacle -> obstacle.reason().zh()).collect(Collectors.joining()));
        problem.setProperty("code", "step-refused");
        problem.setProperty("obstacles", obstacles);
        return problem;
    }
}
