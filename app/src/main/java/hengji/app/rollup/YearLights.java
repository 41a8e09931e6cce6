package hengji.app.rollup;

import hengji.app.form.FormHead;
import hengji.core.audit.RedLight;
import java.util.List;

/** The red lights of a year's monitoring. The monitoring offers a bean of it. */
public interface YearLights {
    /** A text that stays the same as long as the lights do. */
    String mark(FormHead selfEvaluation);

    /** The rows that were red in the last period they were looked at. */
    List<RedLight> reds(FormHead selfEvaluation);
}
