package hengji.app.assign;

import hengji.app.form.FormHead;
import hengji.app.frame.Frame;
import hengji.app.frame.Say;
import hengji.app.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who fills in which rows.
 *
 * @param tasks every row
 * @param shares how far each got
 * @param sections 股室 to choose from
 * @param people to choose from
 * @param names of all accounts and 股室 named in a row; a 股室 by its negative id
 * @param trouble why the last step was not done; empty for nothing
 */
public record AssignPage(
        Frame frame,
        FormHead head,
        Organisation body,
        List<Task> tasks,
        List<Share> shares,
        List<Organisation> sections,
        List<Assignees.Person> people,
        Map<Long, String> names,
        String trouble) {
    /** Who cares for a row, in words. */
    public String carer(Task task) {
        String section = names.getOrDefault(-task.line().care().section(), "");
        String person = names.getOrDefault(task.line().care().assignee(), "");
        return (section + " " + person).strip();
    }

    public String due(Task task) {
        return task.line().care().due().map(day -> text(day, frame.say())).orElse("");
    }

    private static String text(LocalDate day, Say say) {
        return say.of(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日", day.toString());
    }
}
