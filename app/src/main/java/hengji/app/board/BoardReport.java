package hengji.app.board;

import hengji.app.monitoring.Watch;
import hengji.app.warning.Warned;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.Streak;
import hengji.core.policy.MonitoringPeriod;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 绩效运行监控报告: how many lights of which kind, which are red and why, what was answered, whom to visit. */
final class BoardReport {
    private final Board board;
    private final MonitoringPeriod period;
    private final List<Part> parts = new ArrayList<>();

    BoardReport(Board board, MonitoringPeriod period) {
        this.board = board;
        this.period = period;
    }

    Layout layout(String title) {
        parts.add(Part.Line.of(Part.Style.TITLE, title));
        whole();
        reds();
        finances();
        answers();
        visits();
        return new Layout(title, false, parts, new Footer("", ""));
    }

    private void whole() {
        heading("一、总体情况");
        int told = board.rows().size() - board.silent().size();
        text("纳入监控的绩效目标表 " + board.rows().size() + " 张，已提交" + period.name() + "监控表 " + told + " 张，未提交 "
                + board.silent().size() + " 张。绿灯 " + count(Light.GREEN) + " 张，黄灯 " + count(Light.YELLOW) + " 张，红灯 "
                + count(Light.RED) + " 张，需人工核定 " + count(Light.UNTOLD) + " 张。时间进度 "
                + period.timeShare().toPlainString() + "%"
                + period.line()
                        .map(line -> "，执行率预警线 " + line.toPlainString() + "%")
                        .orElse("") + "。");
        if (!board.silent().isEmpty()) {
            text("未提交的：" + names(board.silent()) + "。");
        }
    }

    private void reds() {
        heading("二、红灯和黄灯情况");
        List<Board.Row> shown = Stream.concat(board.of(Light.RED).stream(), board.of(Light.YELLOW).stream())
                .toList();
        if (shown.isEmpty()) {
            text("本时段没有红灯和黄灯。");
            return;
        }
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(
                PaperCell.label("单位（项目）"),
                PaperCell.label("灯"),
                PaperCell.label("执行率"),
                PaperCell.label("目标进度"),
                PaperCell.label("预警事由"),
                PaperCell.label("原因归属")));
        shown.forEach(row -> rows.add(row(row, row.outcome(period).orElseThrow())));
        parts.add(PaperTable.of(Layout.textWidth(false), List.of(7, 2, 2, 2, 5, 4), 1, rows, false)
                .setSmall());
    }

    private PaperRow row(Board.Row row, Watch.Outcome told) {
        return PaperRow.of(
                PaperCell.of(row.name()).aligned(Align.START),
                PaperCell.of(told.light().wording().zh()),
                PaperCell.of(told.rate().map(rate -> rate.toPlainString() + "%").orElse("—")),
                PaperCell.of(
                        told.progress().map(rate -> rate.toPlainString() + "%").orElse("—")),
                PaperCell.of(row.warning(period).map(BoardReport::triggers).orElse("—"))
                        .aligned(Align.START),
                PaperCell.of(told.blame().wording().zh()));
    }

    private static String triggers(Warned warning) {
        return String.join(
                "；",
                warning.triggers().stream()
                        .map(trigger -> trigger.wording().zh())
                        .toList());
    }

    private void finances() {
        heading("三、财政原因造成的红灯");
        List<Board.Row> rows = board.finances();
        text(rows.isEmpty() ? "本时段没有。" : names(rows) + "。原因为财政未下达或库款未保障，由财政内部办理，不计入单位的连续预警。");
    }

    private void answers() {
        heading("四、预警和反馈情况");
        List<Warned> all = board.rows().stream()
                .flatMap(row -> row.warning(period).stream())
                .toList();
        long open = all.stream().filter(Warned::isOpen).count();
        long late =
                all.stream().filter(warning -> warning.isOverdue(board.today())).count();
        text("发出预警 " + all.size() + " 次，已反馈 " + (all.size() - open) + " 次，待反馈 " + open + " 次，其中逾期 " + late + " 次。");
        board.rows()
                .forEach(row -> row.warning(period)
                        .ifPresent(warning -> warning.answer()
                                .ifPresent(answer -> text(row.name() + "："
                                        + answer.choice().wording().zh()
                                        + answer.amount()
                                                .map(amount -> " " + amount.toPlainString() + " "
                                                        + row.head().unit().chinese())
                                                .orElse("")
                                        + "。" + answer.words() + "（"
                                        + warning.state().wording().zh() + "）"))));
    }

    private void visits() {
        heading("五、需要实地核查的单位");
        List<Streak> streaks = new ArrayList<>();
        for (Board.Row row : board.visits()) {
            streaks.add(row.streak());
            text(row.name() + "：" + row.streak().sentence().zh() + "。");
        }
        if (streaks.isEmpty()) {
            text("没有连续预警达到规定次数的单位。");
        }
    }

    private int count(Light light) {
        return board.of(light).size();
    }

    private static String names(List<Board.Row> rows) {
        return String.join("、", rows.stream().map(Board.Row::name).toList());
    }

    private void heading(String text) {
        parts.add(Part.Line.of(Part.Style.HEADING, text));
    }

    private void text(String text) {
        parts.add(Part.Line.of(Part.Style.BODY, text));
    }
}
