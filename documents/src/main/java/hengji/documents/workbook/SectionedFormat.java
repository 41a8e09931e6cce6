package hengji.documents.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number format of one to three sections: positive, negative, zero. */
final class SectionedFormat implements CellFormat {
    private final List<NumberPattern> sections;

    private SectionedFormat(List<NumberPattern> sections) {
        this.sections = sections;
    }

    /** Reads a format code; absent where it is more than digits, literals and percent signs. */
    static Optional<CellFormat> parse(String code) {
        List<NumberPattern> sections = new ArrayList<>();
        for (String section : sections(code)) {
            if (sections.size() == 3) {
                break;
            }
            Optional<NumberPattern> pattern = NumberPattern.parse(section);
            if (pattern.isEmpty()) {
                return Optional.empty();
            }
            sections.add(pattern.get());
        }
        return sections.isEmpty() ? Optional.empty() : Optional.of(new SectionedFormat(sections));
    }

    /** Splits at semicolons outside quotes. */
    static List<String> sections(String code) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\' && !quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                parts.add(code.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(code.substring(start));
        return parts;
    }

    @Override
    public String show(BigDecimal number) {
        if (number.signum() == 0 && sections.size() > 2) {
            return sections.get(2).show(number).strip();
        }
        if (number.signum() < 0 && sections.size() > 1) {
            return sections.get(1).show(number).strip();
        }
        NumberPattern only = sections.getFirst();
        String sign = number.signum() < 0 && !only.vanishes(number) ? "-" : "";
        return (sign + only.show(number)).strip();
    }
}
