package hengji.documents.paper.sheet;

import hengji.documents.paper.archive.Markup;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each kept once, numbered in the order they come. */
final class Texts {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    int number(String text) {
        return numbers.computeIfAbsent(text, _ -> numbers.size());
    }

    String xml() {
        StringBuilder xml = new StringBuilder(Markup.DECLARATION)
                .append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"")
                .append(numbers.size())
                .append("\">");
        for (String text : numbers.keySet()) {
            xml.append("<si><t xml:space=\"preserve\">");
            Markup.append(xml, text);
            xml.append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }
}
