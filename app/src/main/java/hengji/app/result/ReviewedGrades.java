package hengji.app.result;

import java.util.Optional;

/** The final grades that re-checks gave. The re-check offers a bean of it. */
public interface ReviewedGrades {
    /** 优, 良, 中 or 差; absent for who was not drawn or is not finished. */
    Optional<String> grade(long selfEvaluation);
}
