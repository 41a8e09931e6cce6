package hengji.app.begin;

import hengji.app.carry.CarriedForm;
import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import hengji.app.rectification.Matter;
import hengji.core.form.FormKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages of a beginning show. */
public final class BeginPages {
    private BeginPages() {}

    /**
     * For whom, for which year, which form.
     *
     * @param bodies one may choose from
     * @param years one may choose from
     * @param chosen what was chosen so far
     * @param trouble what stands against it; empty for nothing
     */
    public record Choose(Frame frame, List<Organisation> bodies, List<Integer> years, Wanted chosen, String trouble) {
        public boolean isProject() {
            return chosen.kind() == FormKind.PROJECT_TARGET;
        }
    }

    /**
     * The ways to begin it.
     *
     * @param path of this page, without its query
     * @param there the form, where the body has it already
     * @param last last year's form, where there is one
     * @param awaiting common indicators that will arrive by themselves
     * @param open items of the body's rectification ledger that bear on the new year
     */
    public record Ways(
            Frame frame,
            String path,
            Wanted wanted,
            Organisation body,
            Optional<FormHead> there,
            Optional<FormHead> last,
            List<String> awaiting,
            List<Matter> open) {
        public String kind() {
            return wanted.projectName().isEmpty()
                    ? frame.say().of("部门整体支出绩效目标表", "Departmental target form")
                    : frame.say().of("项目支出绩效目标表：", "Project target form: ") + wanted.projectName();
        }
    }

    /**
     * What last year's form becomes, before anything is stored.
     *
     * @param typed replacements typed so far, by what stands there
     */
    public record Carry(
            Frame frame,
            String path,
            Wanted wanted,
            Organisation body,
            FormHead last,
            CarriedForm carried,
            Map<String, String> typed) {
        /** The page before. */
        public String back() {
            return path + wanted.query();
        }

        public String typed(String what) {
            return typed.getOrDefault(what, "");
        }
    }

    /** Whether a draft shall really go, or for whom it shall be copied. */
    public record Draft(Frame frame, FormHead head, Organisation body, List<Organisation> bodies, String trouble) {}
}
