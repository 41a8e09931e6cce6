package hengji.core.audit;

import hengji.core.rollup.ApprovedProject;
import java.util.List;

/**
 * What the office knows of the year beside papers.
 *
 * @param approvedProjects the approved list of the department's projects, in the unit of its form; empty where there is none
 * @param redLights rows that were red in the last monitoring period they were looked at
 */
public record YearSoFar(List<ApprovedProject> approvedProjects, List<RedLight> redLights) {
    public static final YearSoFar UNKNOWN = new YearSoFar(List.of(), List.of());

    public YearSoFar {
        approvedProjects = List.copyOf(approvedProjects);
        redLights = List.copyOf(redLights);
    }
}
