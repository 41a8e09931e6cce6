package hengji.app.demo;

import hengji.app.form.Block;
import hengji.app.form.Filling;
import hengji.app.form.Line;
import hengji.app.form.Sheets;
import hengji.core.form.Form;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills a self-evaluation line by line beside its target, so that each line stays the one that was approved. */
@Component
class DemoResults {
    private final Filling filling;
    private final Sheets sheets;

    DemoResults(Filling filling, Sheets sheets) {
        this.filling = filling;
        this.sheets = sheets;
    }

    void fill(long form, Form content, long target) {
        Map<Block, List<Line>> lines = new EnumMap<>(Block.class);
        Filling.lines(content)
                .forEach((block, printed) -> lines.put(block, same(printed, sheets.lines(target, block))));
        filling.put(form, lines);
    }

    private static List<Line> same(List<Line> printed, List<Line> approved) {
        List<Line> same = new ArrayList<>();
        for (int place = 0; place < printed.size(); place++) {
            Line line = printed.get(place);
            String lineage = place < approved.size() ? approved.get(place).lineage() : "";
            same.add(new Line(lineage, line.cells(), line.care()));
        }
        return same;
    }
}
