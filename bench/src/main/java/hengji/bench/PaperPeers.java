package hengji.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** poi-tl printing the same rows to Word. */
final class PaperPeers {
    private static final List<String> TAGS =
            List.of("level1", "level2", "name", "sign", "target", "unit", "weight", "actual", "score", "reason");
    private static final Configure LOOP =
            Configure.builder().bind("rows", new LoopRowTableRenderPolicy()).build();

    private PaperPeers() {}

    /** A poi-tl template with one row that repeats. */
    static byte[] template() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("{{title}}");
            document.createParagraph().createRun().setText("部门名称：{{department}}");
            XWPFTable table = document.createTable(2, TAGS.size());
            for (int i = 0; i < TAGS.size(); i++) {
                set(table.getRow(0).getCell(i), (i == 0 ? "{{rows}}" : "") + SeedForm.HEADER.get(i));
                set(table.getRow(1).getCell(i), "[" + TAGS.get(i) + "]");
            }
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void set(XWPFTableCell cell, String text) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = paragraph.createRun();
        run.setFontFamily("宋体");
        run.setFontSize(9);
        run.setText(text);
    }

    static long word(byte[] template, SeedForm form) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (SeedForm.Row row : form.rows()) {
            Map<String, Object> values = new java.util.HashMap<>();
            for (int i = 0; i < TAGS.size(); i++) {
                values.put(TAGS.get(i), row.cells().get(i));
            }
            rows.add(values);
        }
        Map<String, Object> model = Map.of("title", form.title(), "department", form.department(), "rows", rows);
        try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template), LOOP);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            compiled.render(model).write(bytes);
            return bytes.size();
        }
    }
}
