package hengji.app.people;

import hengji.core.explain.Wording;
import hengji.core.workflow.Role;
import hengji.documents.PlainReading;
import hengji.documents.PlainTableReader;
import hengji.documents.table.PlainTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workbook of people as it was read: each line a role, several lines of one login its several roles. */
public record PeopleBook(List<Line> lines, List<Fault> faults) {
    /** Most lines of one workbook. */
    static final int MOST = 500;

    static final List<String> HEADER = List.of("登录名", "姓名", "角色", "单位编码", "电话");
    private static final int NEEDED = 4;
    private static final int HEADER_WITHIN = 10;

    public PeopleBook {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** What is wrong, and in which cell. */
    public record Fault(String place, Wording what) {}

    /** One line, every value with its cell. */
    public record Line(Map<String, PlainTable.Field> fields) {
        public Line {
            fields = Map.copyOf(fields);
        }

        public String text(String column) {
            return Optional.ofNullable(fields.get(column))
                    .map(PlainTable.Field::text)
                    .orElse("");
        }

        public String place(String column) {
            return Optional.ofNullable(fields.get(column))
                    .map(field -> field.place().chinese())
                    .orElse("");
        }

        public String login() {
            return text("登录名");
        }

        public String name() {
            return text("姓名");
        }

        public String roleText() {
            return text("角色");
        }

        public String code() {
            return text("单位编码");
        }

        public String phone() {
            return text("电话");
        }

        Optional<Role> role() {
            return WishText.role(roleText());
        }

        private boolean isBlank() {
            return fields.values().stream().allMatch(PlainTable.Field::isEmpty);
        }
    }

    static PeopleBook read(byte[] content) {
        return switch (PlainTableReader.read(content)) {
            case PlainReading.Refused(var refusal) -> refused(refusal.message());
            case PlainReading.Tables(var tables) -> of(tables.getFirst());
        };
    }

    private static PeopleBook refused(Wording why) {
        return new PeopleBook(List.of(), List.of(new Fault("", why)));
    }

    private static PeopleBook of(PlainTable table) {
        for (int row = 0; row < Math.min(HEADER_WITHIN, table.rows().size()); row++) {
            Map<String, Integer> columns = columns(table.rows().get(row));
            if (columns.keySet().containsAll(HEADER.subList(0, NEEDED))) {
                return lines(table.rows().subList(row + 1, table.rows().size()), columns);
            }
        }
        return refused(Wording.of(
                "没有找到表头。前 10 行中须有一行包含：登录名、姓名、角色、单位编码（电话可选）。",
                "No header found: one of the first ten rows must hold 登录名, 姓名, 角色 and 单位编码."));
    }

    private static PeopleBook lines(List<List<PlainTable.Field>> rows, Map<String, Integer> columns) {
        List<Line> lines = new ArrayList<>();
        for (List<PlainTable.Field> row : rows) {
            Map<String, PlainTable.Field> fields = new LinkedHashMap<>();
            columns.forEach((name, column) -> fields.put(name, row.get(column)));
            Line line = new Line(fields);
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        return lines.isEmpty() || lines.size() > MOST
                ? refused(Wording.of(
                        "表里有 " + lines.size() + " 行，须为 1–" + MOST + " 行。",
                        "There are " + lines.size() + " lines; 1 to " + MOST + " can be taken in."))
                : new PeopleBook(lines, List.of());
    }

    private static Map<String, Integer> columns(List<PlainTable.Field> row) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int column = 0; column < row.size(); column++) {
            String text = row.get(column).text().replaceAll("\\s", "");
            if (HEADER.contains(text)) {
                columns.putIfAbsent(text, column);
            }
        }
        return columns;
    }
}
