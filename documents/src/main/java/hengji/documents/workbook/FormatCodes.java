package hengji.documents.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Turns format codes into formats; the codes that workbooks leave unwritten are those of a Chinese office. */
final class FormatCodes {
    /** A workbook's own program writes no longer ones. */
    private static final int LONGEST = 255;

    private static final Map<Integer, String> BUILT_IN = builtIn();

    private final boolean since1904;
    private final Map<String, CellFormat> made = new HashMap<>();

    FormatCodes(boolean since1904) {
        this.since1904 = since1904;
    }

    private static Map<Integer, String> builtIn() {
        Map<Integer, String> codes = new HashMap<>(Map.of(
                1,
                "0",
                2,
                "0.00",
                3,
                "#,##0",
                4,
                "#,##0.00",
                9,
                "0%",
                10,
                "0.00%",
                11,
                "0.00E+00",
                12,
                "# ?/?",
                13,
                "# ??/??"));
        codes.putAll(Map.of(
                14,
                "yyyy/m/d",
                15,
                "d-mmm-yy",
                16,
                "d-mmm",
                17,
                "mmm-yy",
                18,
                "h:mm AM/PM",
                19,
                "h:mm:ss AM/PM",
                20,
                "h:mm",
                21,
                "h:mm:ss",
                22,
                "yyyy/m/d h:mm"));
        codes.putAll(Map.of(
                37,
                "#,##0;-#,##0",
                38,
                "#,##0;-#,##0",
                39,
                "#,##0.00;-#,##0.00",
                40,
                "#,##0.00;-#,##0.00",
                45,
                "mm:ss",
                46,
                "[h]:mm:ss",
                47,
                "mm:ss.0",
                48,
                "##0.0E+0",
                49,
                "@"));
        codes.putAll(Map.of(
                41,
                "#,##0;-#,##0;\"-\"#",
                42,
                "\"¥\"#,##0;-\"¥\"#,##0;\"¥-\"#",
                43,
                "#,##0.00;-#,##0.00;\"-\"#",
                44,
                "\"¥\"#,##0.00;-\"¥\"#,##0.00;\"¥-\"#"));
        for (int id : new int[] {27, 36, 50, 52, 57}) {
            codes.put(id, "yyyy\"年\"m\"月\"");
        }
        for (int id : new int[] {28, 29, 51, 53, 54, 58}) {
            codes.put(id, "m\"月\"d\"日\"");
        }
        codes.putAll(Map.of(
                30,
                "m-d-yy",
                31,
                "yyyy\"年\"m\"月\"d\"日\"",
                32,
                "h\"时\"mm\"分\"",
                33,
                "h\"时\"mm\"分\"ss\"秒\"",
                34,
                "上午/下午h\"时\"mm\"分\"",
                35,
                "上午/下午h\"时\"mm\"分\"ss\"秒\"",
                55,
                "上午/下午h\"时\"mm\"分\"",
                56,
                "上午/下午h\"时\"mm\"分\"ss\"秒\""));
        return Map.copyOf(codes);
    }

    static String builtIn(int id) {
        return BUILT_IN.getOrDefault(id, "General");
    }

    CellFormat get(String code) {
        return made.computeIfAbsent(code, this::make);
    }

    private CellFormat make(String code) {
        if (code.length() > LONGEST) {
            return GeneralFormat.INSTANCE;
        }
        String first = SectionedFormat.sections(code).getFirst().strip();
        if (first.equalsIgnoreCase("General") || first.equals("@") || code.isBlank() || first.equals("G/通用格式")) {
            return GeneralFormat.INSTANCE;
        }
        return SectionedFormat.parse(code)
                .or(() -> DateFormat.parse(code, since1904))
                .orElseGet(() -> exotic(code));
    }

    /** Fractions, exponents, conditions, elapsed hours, Chinese numerals: left to the library that knows them all. */
    private CellFormat exotic(String code) {
        DataFormatter formatter = new DataFormatter(Locale.CHINA);
        return (BigDecimal number) -> {
            try {
                return formatter
                        .formatRawCellContents(number.doubleValue(), -1, code, since1904)
                        .strip();
            } catch (RuntimeException notUnderstood) {
                return GeneralFormat.INSTANCE.show(number);
            }
        };
    }
}
