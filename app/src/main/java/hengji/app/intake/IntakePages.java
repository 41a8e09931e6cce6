package hengji.app.intake;

import hengji.app.carry.CarriedForm;
import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.app.organisation.Organisation;
import hengji.core.form.Form;
import java.util.List;
import java.util.Optional;

/** What the pages of an upload show. */
public final class IntakePages {
    private IntakePages() {}

    /** A file is still being read, or cannot be. */
    public record Waiting(Frame frame, String path, String back, Intake intake, Organisation body) {
        /** Seconds after which a browser without script asks again; 0 where nothing is to come. */
        public int again() {
            return intake.state() == Intake.State.READING ? 2 : 0;
        }

        /** The form that is being read for, by its year and name. */
        public String wanted() {
            return intake.wanted().title();
        }
    }

    /**
     * A form of the file, before anything is stored.
     *
     * @param chosen its place in the file, from 0
     * @param doubts about its being the form wanted
     * @param moved the same for the year wanted, where the file is of another
     * @param carry whether it shall be taken so
     */
    public record Preview(
            Frame frame,
            String path,
            Intake intake,
            Organisation body,
            int chosen,
            Shown shown,
            List<String> doubts,
            Optional<CarriedForm> moved,
            boolean carry) {
        public List<Form> forms() {
            return intake.forms();
        }
    }

    /** Where to choose a file for a draft. */
    public record Choose(Frame frame, FormHead head, Organisation body) {}

    /** Where a draft and the file differ. */
    public record Compare(
            Frame frame,
            String path,
            Intake intake,
            FormHead head,
            Organisation body,
            int chosen,
            Shown shown,
            Differences differences) {
        public List<Form> forms() {
            return intake.forms();
        }
    }
}
