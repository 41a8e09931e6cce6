package hengji.app.memory;

import hengji.app.form.FormHead;
import hengji.documents.paper.PaperFormat;
import hengji.documents.paper.layout.Align;
import hengji.documents.paper.layout.Footer;
import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperCell;
import hengji.documents.paper.layout.PaperRow;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** 指标历年情况表: a working paper, in Word, Excel and PDF. */
record MemoryPaper(String name, Layout layout) {
    private static final List<Integer> SHARES = List.of(1, 5, 2, 3, 3, 2, 2, 2, 6);
    private static final String NAME = "指标历年情况表";

    static MemoryPaper of(MemoryPage page) {
        FormHead head = page.opened().head();
        String owner = page.opened().organisation().name();
        List<PaperRow> rows = new ArrayList<>();
        rows.add(new PaperRow(Stream.of("序号", "三级指标", "年度", "指标值", "完成值", "自评得分", "系统测算分", "核查得分", "失分原因")
                .map(PaperCell::label)
                .toList()));
        page.rows().forEach(row -> row.values().forEach(past -> rows.add(row(row, past))));
        List<Part> parts = List.of(
                Part.Line.of(Part.Style.TITLE, head.year() + "年度" + NAME),
                Part.Line.of(
                        Part.Style.SUBTITLE, head.projectName().isEmpty() ? owner : owner + "　" + head.projectName()),
                PaperTable.of(Layout.textWidth(true), SHARES, 1, rows, false),
                Part.Line.of(Part.Style.NOTE, "自评得分由单位填报；核查得分只有被抽查复核的单位才有，二者不混合排序。空白为没有记录。"));
        String name = owner + head.year() + "年度" + NAME;
        return new MemoryPaper(name, new Layout(name, true, parts, new Footer("工作稿", "")));
    }

    private static PaperRow row(MemoryPage.Row row, PastValue past) {
        return PaperRow.of(
                PaperCell.of(Integer.toString(row.number())),
                start(row.memory().remembered().row().label()),
                PaperCell.of(Integer.toString(past.year())),
                PaperCell.of(past.target()),
                PaperCell.of(past.actual()),
                PaperCell.of(past.self()),
                PaperCell.of(past.computed()),
                PaperCell.of(past.reviewed()),
                start(String.join("；", past.lost())));
    }

    private static PaperCell start(String text) {
        return PaperCell.of(text).aligned(Align.START);
    }

    ResponseEntity<byte[]> send(PaperFormat format) {
        String disposition = ContentDisposition.attachment()
                .filename(name + "." + format.extension(), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CONTENT_TYPE, format.media())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(format.write(layout, NAME));
    }
}
