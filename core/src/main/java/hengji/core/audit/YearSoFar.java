package hengji.core.audit;

import hengji.core.rollup.ApprovedProject;
import hengji.core.rollup.Link;
import java.util.List;

/**
 * What the office knows of the year beside papers.
 *
 * @param approvedProjects the approved list of the department's projects, in the unit of its form; empty where there is none
 * @param links from the department's rows to its projects'; only confirmed ones count
 * @param redLights rows that were red in the last monitoring period they were looked at
 */
public record YearSoFar(List<ApprovedProject> approvedProjects, List<Link> links, List<RedLight> redLights) {
    public static final YearSoFar UNKNOWN = new YearSoFar(List.of(), List.of(), List.of());

    public YearSoFar {
        approvedProjects = List.copyOf(approvedProjects);
        links = links.stream().filter(link -> link.confirmedBy().isPresent()).toList();
        redLights = List.copyOf(redLights);
    }
}
