package hengji.app.offline;

import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import hengji.core.workflow.Obstacle;
import java.util.List;
import java.util.Map;

/**
 * The register.
 *
 * @param frame around it
 * @param receipts newest first
 * @param owners organisations to choose from
 * @param year suggested
 * @param obstacles why the last entry was not taken
 * @param typed what was typed then
 */
public record OfflinePage(
        Frame frame,
        List<Receipt> receipts,
        List<Organisation> owners,
        int year,
        List<Obstacle> obstacles,
        Map<String, String> typed) {
    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
