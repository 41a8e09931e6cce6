package hengji.app.survey;

import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import java.util.List;
import java.util.Map;

/**
 * The tally of an indicator's survey.
 *
 * @param frame around it
 * @param form its form
 * @param lineage its indicator
 * @param name of the indicator
 * @param actual what the actual says now
 * @param fields what stands in the fields, by name
 * @param derivation the rate with its numbers; empty before it is counted
 * @param faults why a tally was not kept
 */
public record SurveyPage(
        Frame frame,
        long form,
        String lineage,
        String name,
        String actual,
        Map<String, String> fields,
        String derivation,
        List<String> faults) {
    public SurveyPage {
        fields = Map.copyOf(fields);
        faults = List.copyOf(faults);
    }

    public Say say() {
        return frame.say();
    }

    public String field(String field) {
        return fields.getOrDefault(field, "");
    }
}
