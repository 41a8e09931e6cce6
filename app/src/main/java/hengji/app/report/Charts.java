package hengji.app.report;

import hengji.documents.paper.layout.Layout;
import hengji.documents.paper.layout.PaperTable;
import hengji.documents.paper.layout.Part;
import java.util.ArrayList;
import java.util.List;

/** The tables and charts the engine sets into a report, known by the words of their captions. */
final class Charts {
    private final List<Part> parts;

    Charts(Layout report) {
        this.parts = report.parts();
    }

    /** 〔图表：预算与执行〕 for 图1　预算与执行（万元）. */
    static String placeholder(String caption) {
        return "〔" + Figures.CHART + name(caption) + "〕";
    }

    /** Caption, chart and table of a placeholder's name; nothing where the form has none of them now. */
    List<Part> find(String placeholder) {
        for (int at = 0; at < parts.size(); at++) {
            if (isCaption(parts.get(at)) && placeholder.equals("〔" + Figures.CHART + name(text(parts.get(at))) + "〕")) {
                return from(at);
            }
        }
        return List.of();
    }

    private List<Part> from(int caption) {
        List<Part> found = new ArrayList<>();
        found.add(parts.get(caption));
        for (int at = caption + 1; at < parts.size() && !(parts.get(at) instanceof Part.Line); at++) {
            found.add(parts.get(at));
            if (parts.get(at) instanceof PaperTable) {
                break;
            }
        }
        return found;
    }

    private static boolean isCaption(Part part) {
        return part instanceof Part.Line line && line.style() == Part.Style.CAPTION;
    }

    private static String text(Part part) {
        return part instanceof Part.Line line ? line.text() : "";
    }

    private static String name(String caption) {
        return caption.replaceFirst("^图\\d+[\\s　]*", "").replaceFirst("（[^（）]*）$", "");
    }
}
