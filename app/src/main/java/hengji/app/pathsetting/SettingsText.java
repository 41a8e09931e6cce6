package hengji.app.pathsetting;

import hengji.core.explain.Wording;
import hengji.core.workflow.PathSettings;
import hengji.core.workflow.Role;
import hengji.core.workflow.State;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Settings as the database keeps them: three JSON texts.
 *
 * @param steps names of states, in order
 * @param doneBy role by state
 * @param names wording by state
 */
record SettingsText(String steps, String doneBy, String names) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<State>> STEPS = new TypeReference<>() {};
    private static final TypeReference<Map<State, Role>> DONE_BY = new TypeReference<>() {};
    private static final TypeReference<Map<State, Wording>> NAMES = new TypeReference<>() {};

    static SettingsText of(PathSettings settings) {
        return new SettingsText(
                JSON.writeValueAsString(settings.steps()),
                JSON.writeValueAsString(settings.doneBy()),
                JSON.writeValueAsString(settings.names()));
    }

    PathSettings settings() {
        return new PathSettings(
                JSON.readValue(steps, STEPS), JSON.readValue(doneBy, DONE_BY), JSON.readValue(names, NAMES));
    }
}
