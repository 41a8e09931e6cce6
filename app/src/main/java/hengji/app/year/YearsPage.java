package hengji.app.year;

import hengji.app.setup.Asked;
import hengji.app.setup.SetupHead;
import java.util.List;

/**
 * The years of a region (年度).
 *
 * @param head of the page
 * @param years newest first
 * @param packs rule packs to choose from
 * @param next the year that is usually opened next
 * @param asked what was sent, where it was refused
 */
public record YearsPage(SetupHead head, List<Row> years, List<PackChoice> packs, int next, Asked asked) {
    /**
     * One year.
     *
     * @param year of the region
     * @param underWay forms that have not come to their end
     * @param stages those that have days
     */
    public record Row(FiscalYear year, int underWay, List<StageDays> stages) {
        /** The first day of a stage as browsers take it; empty for none. */
        public String from(Stage stage) {
            return stages.stream()
                    .filter(days -> days.stage() == stage)
                    .map(days -> days.from().toString())
                    .findFirst()
                    .orElse("");
        }

        /** The last day of a stage; empty for none. */
        public String to(Stage stage) {
            return stages.stream()
                    .filter(days -> days.stage() == stage)
                    .map(days -> days.to().toString())
                    .findFirst()
                    .orElse("");
        }
    }

    /** A pack by its id. */
    public PackChoice pack(String id) {
        return packs.stream()
                .filter(pack -> pack.id().equals(id))
                .findFirst()
                .orElse(new PackChoice(id, hengji.core.explain.Wording.of(id, id), "", ""));
    }
}
