package hengji.app.memory;

import hengji.app.form.Block;
import hengji.app.form.Line;
import hengji.app.sheet.Opened;
import hengji.app.sheet.SheetDesk;
import hengji.core.workflow.PathKind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays earlier years beside a form for somebody. */
@Component
class MemoryDesk {
    private final SheetDesk sheets;
    private final Memories memories;

    MemoryDesk(SheetDesk sheets, Memories memories) {
        this.sheets = sheets;
        this.memories = memories;
    }

    @Transactional(readOnly = true)
    public MemoryPage page(long form, boolean flagged, HttpServletRequest request) {
        Opened opened = sheets.open(form, request);
        List<Memory> all = memories.of(opened.assessed());
        List<MemoryPage.Row> rows = all.stream()
                .filter(memory -> !flagged || memory.remark().isPresent())
                .map(memory -> row(opened, memory, lines(opened)))
                .toList();
        long remarked =
                all.stream().filter(memory -> memory.remark().isPresent()).count();
        return new MemoryPage(opened, rows, flagged, remarked, memories.sources(opened.head()));
    }

    private static Map<String, Line> lines(Opened opened) {
        return opened.assessed().sheet().rows().stream().collect(Collectors.toMap(Line::lineage, Function.identity()));
    }

    private static MemoryPage.Row row(Opened opened, Memory memory, Map<String, Line> lines) {
        Line line = Objects.requireNonNull(lines.get(memory.lineage()));
        boolean open = opened.head().path() == PathKind.TARGET
                && !line.care().locked()
                && opened.pen().mayWrite(Block.ROW, line);
        return new MemoryPage.Row(opened.assessed().rowOf(memory.lineage()), line, memory, open);
    }
}
