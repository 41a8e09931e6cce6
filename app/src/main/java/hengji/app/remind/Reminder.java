package hengji.app.remind;

import hengji.app.duty.Duty;
import hengji.core.workflow.PathKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One reminder to a group of bodies, in the words of an official, always in Chinese: it goes to them.
 *
 * @param year 年度
 * @param path target or self-evaluation
 * @param status what they are reminded of
 * @param duties whom it is about
 * @param from who reminds, e.g. 示范县财政局
 * @param now the moment the list holds for
 * @param until the day asked for
 */
record Reminder(
        int year, PathKind path, Status status, List<Duty> duties, String from, LocalDateTime now, LocalDate until) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm", Locale.CHINA);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

    Reminder {
        duties = List.copyOf(duties);
    }

    /** The text to paste into a chat. */
    String text() {
        return "各有关单位：\n"
                + "　　" + opening() + "，以下 " + bodies() + " 个单位的 " + duties.size() + " 张表"
                + status.sentence().zh() + "：\n"
                + IntStream.range(0, duties.size())
                        .mapToObj(place -> "　　" + (place + 1) + ". " + line(duties.get(place)))
                        .collect(Collectors.joining("\n"))
                + "\n　　" + request() + "\n"
                + "　　" + from + "\n"
                + "　　" + DAY.format(now);
    }

    private String opening() {
        return "按照 " + year + " 年度" + (path == PathKind.TARGET ? "绩效目标申报" : "绩效自评") + "工作安排，截至 " + MOMENT.format(now);
    }

    private long bodies() {
        return duties.stream().map(duty -> duty.body().id()).distinct().count();
    }

    private static String line(Duty duty) {
        return duty.body().name()
                + duty.project().map(project -> "“" + project.name() + "”项目").orElse("")
                + duty.due().map(due -> "，应于 " + SHORT.format(due) + "前报送").orElse("")
                + "，联系人：" + contact(duty);
    }

    private static String contact(Duty duty) {
        String contact = duty.body().contact();
        String phone = duty.body().phone();
        return contact.isEmpty() && phone.isEmpty() ? "未登记" : (contact + " " + phone).strip();
    }

    private String request() {
        String what = switch (status) {
            case LATE -> "完成填报并报送";
            case UNFILED -> "登录“衡绩”核对进度，按期完成填报并报送";
            case RETURNED -> "按退回意见逐条修改、答复并重新报送";
        };
        return "请于 " + DAY.format(until) + "前" + what + "；确有困难的，请提前说明原因和预计完成时间。谢谢支持！";
    }
}
