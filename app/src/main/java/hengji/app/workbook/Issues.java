package hengji.app.workbook;

import static hengji.app.tables.Tables.FILL_IN_ISSUE;

import hengji.app.form.Block;
import hengji.app.form.Column;
import hengji.app.form.FormHead;
import hengji.app.form.Line;
import hengji.app.form.Sheet;
import hengji.app.path.SheetText;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What forms said when workbooks were made of them. */
@Component
class Issues {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DSLContext database;
    private final Clock clock;

    Issues(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Keeps a sheet; the mark its workbook carries. */
    @Transactional
    public String keep(Sheet sheet, long account) {
        return database.insertInto(FILL_IN_ISSUE)
                .set(FILL_IN_ISSUE.FORM_ID, sheet.head().id())
                .set(FILL_IN_ISSUE.SHEET, JSON.writeValueAsString(SheetText.of(sheet)))
                .set(FILL_IN_ISSUE.ACCOUNT_ID, account)
                .set(FILL_IN_ISSUE.ISSUED_AT, clock.instant())
                .returningResult(FILL_IN_ISSUE.ID)
                .fetchSingle()
                .value1()
                .toString();
    }

    /** The sheet behind a mark; absent where the mark is of another form or none of ours. */
    @Transactional(readOnly = true)
    public Optional<Sheet> find(FormHead head, String mark) {
        return mark.matches("\\d{1,18}")
                ? database.select(FILL_IN_ISSUE.SHEET)
                        .from(FILL_IN_ISSUE)
                        .where(FILL_IN_ISSUE.ID.eq(Long.parseLong(mark)), FILL_IN_ISSUE.FORM_ID.eq(head.id()))
                        .fetchOptional(FILL_IN_ISSUE.SHEET)
                        .map(text -> sheet(head, JSON.readValue(text, SheetText.class)))
                : Optional.empty();
    }

    private static Sheet sheet(FormHead head, SheetText text) {
        Map<Block, List<Line>> lines = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            lines.put(
                    block,
                    text.of(block).stream().map(entry -> line(block, entry)).toList());
        }
        return new Sheet(head, lines);
    }

    private static Line line(Block block, SheetText.Entry entry) {
        Map<Column, String> cells = Column.of(block).stream().collect(Collectors.toMap(each -> each, entry::text));
        return new Line(entry.lineage(), cells, Line.Care.NONE);
    }
}
