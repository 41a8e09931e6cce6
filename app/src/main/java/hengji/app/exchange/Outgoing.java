package hengji.app.exchange;

import hengji.documents.paper.sheet.PlainList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tables for the budget system, under the same headers and in the same unit as they come from there. */
@Service
public class Outgoing {
    private final IntakeWork work;
    private final MappingStore mappings;

    Outgoing(IntakeWork work, MappingStore mappings) {
        this.work = work;
        this.mappings = mappings;
    }

    /** Everything the office has of a kind in a year. */
    @Transactional(readOnly = true)
    public PlainList list(String region, int year, Kind kind) {
        Mapping mapping = mappings.find(region, kind).orElseGet(() -> Mapping.suggested(kind, List.of()));
        List<Row> rows = work.counterpart(kind).open(region, year).rows();
        return new PlainList(
                kind.wording().zh(),
                kind.items().stream().map(item -> header(mapping, item)).toList(),
                rows.stream()
                        .map(row -> kind.items().stream()
                                .map(item -> text(mapping, row, item))
                                .toList())
                        .toList());
    }

    /** An empty table to fill in. */
    public PlainList template(Kind kind) {
        return new PlainList(
                kind.wording().zh(),
                kind.items().stream().map(item -> item.wording().zh()).toList(),
                List.of());
    }

    private static String header(Mapping mapping, Item item) {
        Optional<String> own = mapping.find(item);
        boolean amount = item.type() == Item.Type.AMOUNT;
        return own.orElseGet(
                () -> item.wording().zh() + (amount ? "（" + mapping.unit().chinese() + "）" : ""));
    }

    private static String text(Mapping mapping, Row row, Item item) {
        return item.type() == Item.Type.AMOUNT ? Amounts.out(row.text(item), mapping.unit()) : row.text(item);
    }
}
