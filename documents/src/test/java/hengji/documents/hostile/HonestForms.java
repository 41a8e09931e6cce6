package hengji.documents.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Large forms as offices really make them: five thousand rows, two thousand blank ones, thirty sheets, pictures, long goals. */
final class HonestForms {
    private static final int ROWS = 5_000;
    private static final int BLANK = 2_000;

    private HonestForms() {}

    /** Contents by file name. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("rows.docx", Sound.body(word(rows(ROWS, BLANK))));
        files.put("rows.xlsx", Sound.sheet(sheet(rows(ROWS, BLANK))));
        files.put("rows.xls", workbook(1, ROWS));
        files.put("sheets.xls", workbook(30, 80));
        files.put("rows.html", ("<html><body>" + page(rows(ROWS, BLANK)) + "</body></html>").getBytes(UTF_8));
        files.put("rows.csv", lines(rows(ROWS, BLANK), ","));
        files.put("rows.txt", lines(rows(ROWS, BLANK), "\t"));
        files.put("goal.docx", Sound.wordWith(word(List.of(List.of("年度总体目标", "完成全年任务。".repeat(1_500))))));
        files.put("pictures.docx", pictures());
        return files;
    }

    private static List<List<String>> rows(int count, int blank) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("一级指标", "二级指标", "三级指标", "指标值", "分值"));
        for (int i = 1; i <= count; i++) {
            rows.add(List.of("产出指标", "数量指标", "修建第" + i + "段公路里程", "≥" + i + "公里", "0.01"));
        }
        for (int i = 0; i < blank; i++) {
            rows.add(List.of("", "", "", "", ""));
        }
        return rows;
    }

    private static String word(List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<w:tbl>");
        for (List<String> row : rows) {
            table.append("<w:tr>");
            row.forEach(
                    cell -> table.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>"));
            table.append("</w:tr>");
        }
        return table + "</w:tbl><w:p/>";
    }

    private static String sheet(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder();
        for (List<String> row : rows) {
            sheet.append("<row>");
            row.forEach(cell -> sheet.append("<c t=\"str\"><v>").append(cell).append("</v></c>"));
            sheet.append("</row>");
        }
        return sheet.toString();
    }

    private static String page(List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<table>");
        for (List<String> row : rows) {
            table.append("<tr>");
            row.forEach(cell -> table.append("<td>").append(cell).append("</td>"));
            table.append("</tr>");
        }
        return table + "</table>";
    }

    private static byte[] lines(List<List<String>> rows, String separator) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(separator, row)).append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    private static byte[] workbook(int sheets, int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (int i = 1; i <= sheets; i++) {
                fill(workbook.createSheet("表" + i), rows(count, 0));
            }
            workbook.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void fill(Sheet sheet, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                row.createCell(column).setCellValue(rows.get(i).get(column));
            }
        }
    }

    private static byte[] pictures() {
        Map<String, byte[]> parts = Zips.unpack(Sound.file("docx"));
        Random random = new Random(3);
        for (int i = 0; i < 10; i++) {
            byte[] picture = new byte[2 << 20];
            random.nextBytes(picture);
            parts.put("word/media/photo" + i + ".jpeg", picture);
        }
        return Zips.pack(parts);
    }
}
