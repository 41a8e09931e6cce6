package hengji.app.sampling;

import hengji.core.recheck.Frame;
import java.util.Map;
import java.util.Optional;

/**
 * Who could be drawn.
 *
 * @param frame by stratum
 * @param forms the self-evaluation of each code
 * @param outside how many self-evaluations of the year cannot be drawn yet, since they are not accepted
 */
public record Pool(Frame frame, Map<String, Long> forms, int outside) {
    public Pool {
        forms = Map.copyOf(forms);
    }

    public long form(String code) {
        return Optional.ofNullable(forms.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no form of " + code));
    }
}
