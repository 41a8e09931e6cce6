package hengji.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** A form as a workbook, and POI's event reader on it. */
final class SheetPeers {
    private SheetPeers() {}

    /** The form as an office saves it: one sheet, merged levels, numbers as numbers. */
    static byte[] workbook(SeedForm form) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("自评表");
            write(sheet, 0, List.of(form.title()));
            write(sheet, 1, List.of("部门名称", form.department()));
            write(sheet, 2, SeedForm.HEADER);
            int number = 3;
            for (SeedForm.Row row : form.rows()) {
                write(sheet, number++, row.cells());
            }
            merge(sheet, form.rows(), 0);
            merge(sheet, form.rows(), 1);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(XSSFSheet sheet, int number, List<String> cells) {
        XSSFRow row = sheet.createRow(number);
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (number > 2 && text.matches("\\d+(\\.\\d+)?")) {
                row.createCell(column).setCellValue(Double.parseDouble(text));
            } else {
                row.createCell(column).setCellValue(text);
            }
        }
    }

    private static void merge(XSSFSheet sheet, List<SeedForm.Row> rows, int column) {
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            boolean ends = i == rows.size()
                    || !rows.get(i)
                            .cells()
                            .get(column)
                            .equals(rows.get(start).cells().get(column));
            if (ends) {
                if (i - start > 1) {
                    sheet.addMergedRegion(new CellRangeAddress(start + 3, i + 2, column, column));
                }
                start = i;
            }
        }
    }

    /** POI's event reader with its formatter, as its documentation shows it. */
    static long poiEvents(byte[] bytes) throws Exception {
        Counter counter = new Counter();
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(file);
            XSSFReader reader = new XSSFReader(file);
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(), null, strings, counter, new DataFormatter(), false));
            try (InputStream sheet = reader.getSheetsData().next()) {
                xml.parse(new InputSource(sheet));
            }
        }
        return counter.length;
    }

    /** The floor: inflating every entry. */
    static long inflate(byte[] bytes) throws IOException {
        long sum = 0;
        byte[] buffer = new byte[65_536];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int count = zip.read(buffer); count > 0; count = zip.read(buffer)) {
                    sum += count;
                }
            }
        }
        return sum;
    }

    private static final class Counter implements XSSFSheetXMLHandler.SheetContentsHandler {
        private long length;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            length += value.length();
        }
    }
}
