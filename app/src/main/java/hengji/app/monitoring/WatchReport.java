package hengji.app.monitoring;

import hengji.app.form.Column;
import hengji.core.monitoring.Light;
import hengji.core.monitoring.RowLight;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;

/** 绩效运行监控报告 of one form: what the figures say, and what the office said of them; nothing is added. */
final class WatchReport {
    private final Watched watched;
    private final String name;
    private final List<Part> parts = new ArrayList<>();

    WatchReport(Watched watched, String name) {
        this.watched = watched;
        this.name = name;
    }

    Layout layout() {
        String title = watched.head().year() + "年" + watched.period().name() + "绩效运行监控报告";
        parts.add(Part.Line.of(Part.Style.TITLE, title));
        parts.add(Part.Line.of(Part.Style.SUBTITLE, name));
        heading("一、总体情况");
        text(watched.light().sentence().zh() + "时间进度 "
                + watched.period().timeShare().toPlainString() + "%。");
        heading("二、预算执行情况");
        text(watched.light().execution().sentence().zh() + "。");
        because("偏差原因：", watched.watch().money().because());
        heading("三、绩效目标完成情况");
        text("绿灯 " + count(Light.GREEN) + " 项，黄灯 " + count(Light.YELLOW) + " 项，红灯 " + count(Light.RED) + " 项，需人工核定 "
                + count(Light.UNTOLD) + " 项。");
        table();
        heading("四、偏差原因和下一步");
        reasons();
        return new Layout(title, false, parts, new Footer("", ""));
    }

    private void table() {
        List<PaperRow> rows = new ArrayList<>();
        rows.add(PaperRow.of(
                PaperCell.label("指标"),
                PaperCell.label("指标值"),
                PaperCell.label(watched.period().name() + "执行情况"),
                PaperCell.label("全年预计"),
                PaperCell.label("完成可能性"),
                PaperCell.label("灯")));
        for (int place = 0; place < watched.lines().size(); place++) {
            var line = watched.lines().get(place);
            SaidRow said = watched.watch().row(line.lineage());
            rows.add(PaperRow.of(
                    PaperCell.of(line.text(Column.NAME)).aligned(Align.START),
                    PaperCell.of(line.text(Column.SIGN) + line.text(Column.TARGET) + line.text(Column.UNIT)),
                    PaperCell.of(said.actual().isEmpty() ? said.judgement() : said.actual()),
                    PaperCell.of(said.expected()),
                    PaperCell.of(said.likelihood()
                            .map(likely -> likely.wording().zh())
                            .orElse("")),
                    PaperCell.of(watched.row(place).light().wording().zh())));
        }
        parts.add(PaperTable.of(Layout.textWidth(false), List.of(7, 4, 4, 3, 3, 3), 1, rows, false)
                .setSmall());
    }

    private void reasons() {
        int before = parts.size();
        for (int place = 0; place < watched.lines().size(); place++) {
            RowLight row = watched.row(place);
            if (row.light() == Light.RED || row.light() == Light.YELLOW) {
                text(row.sentence().zh() + "。");
                because(
                        "原因：",
                        watched.watch()
                                .row(watched.lines().get(place).lineage())
                                .because());
            }
        }
        if (parts.size() == before) {
            text("没有需要说明的偏差。");
        }
    }

    private void because(String what, Because because) {
        if (!because.causes().isEmpty()) {
            text(what + because.said().replaceFirst("。$", "") + "。");
        }
    }

    private long count(Light light) {
        return watched.light().rows(light).size();
    }

    private void heading(String text) {
        parts.add(Part.Line.of(Part.Style.HEADING, text));
    }

    private void text(String text) {
        parts.add(Part.Line.of(Part.Style.BODY, text));
    }
}
