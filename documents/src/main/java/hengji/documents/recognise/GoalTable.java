package hengji.documents.recognise;

import hengji.documents.recognise.words.Term;
import hengji.documents.recognise.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Goals with headers over them: 预期目标 | 实际完成情况. */
final class GoalTable {
    private static final int LONGEST_HEADER = 20;
    private static final List<String> RESULT_ENDS = List.of("情况", "综述", "说明", "结果", "概述");

    private final Sheet sheet;
    private final Draft draft;
    private final int row;
    private final List<Slot> headers;

    private GoalTable(Sheet sheet, Draft draft, int row, List<Slot> headers) {
        this.sheet = sheet;
        this.draft = draft;
        this.row = row;
        this.headers = headers;
    }

    /** Reads the goals below a header; the first row after them, or none where this row is no such header. */
    static OptionalInt read(Sheet sheet, int row, Draft draft) {
        List<Slot> labels = new ArrayList<>();
        boolean stub = false;
        for (Slot slot : sheet.touching(row)) {
            boolean beside = slot.endRow() > row + 1;
            stub |= beside
                    && (slot.meaning().isIn(Term.Part.GOAL) || slot.meaning().isIn(Term.Part.SECTION));
            boolean result = !labels.isEmpty() && isResult(slot);
            if (slot.row() == row && (slot.meaning().isIn(Term.Part.GOAL) || result) && !beside) {
                labels.add(slot);
            } else if (slot.row() == row && !slot.isBlank() && !beside && !labels.isEmpty()) {
                return OptionalInt.empty();
            }
        }
        if (isLeadingName(sheet, row, labels)) {
            labels.removeFirst().use();
            stub = true;
        }
        boolean header = labels.size() > 1 || (stub && labels.size() == 1);
        return header && row + 1 < sheet.rows() && !isOwnValue(sheet, row, labels)
                ? new GoalTable(sheet, draft, row, labels).read()
                : OptionalInt.empty();
    }

    /** Beside the goals' header: a short unknown header that speaks of what was completed. */
    private static boolean isResult(Slot slot) {
        String key = slot.meaning().isUnknown() && slot.raw().length() <= LONGEST_HEADER ? Texts.key(slot.raw()) : "";
        return key.contains("完成") && RESULT_ENDS.stream().anyMatch(key::endsWith);
    }

    /** Without merged cells the section's name stands before the headers and nothing below it. */
    private static boolean isLeadingName(Sheet sheet, int row, List<Slot> labels) {
        if (labels.size() < 2) {
            return false;
        }
        boolean same = labels.get(0).meaning().is(Term.EXPECTED)
                && labels.get(1).meaning().is(Term.EXPECTED);
        return (same || labels.size() > 2)
                && sheet.at(sheet.below(row), labels.getFirst().column()).isBlank();
    }

    /** A label whose value stands to its right is a pair and no header. */
    private static boolean isOwnValue(Sheet sheet, int row, List<Slot> labels) {
        Slot right = sheet.rightOf(labels.getLast(), row);
        return right.row() == row && !right.isBlank() && !right.meaning().isLabel();
    }

    private OptionalInt read() {
        Slot beside = sheet.at(row, 0);
        sheet.touching(row).stream()
                .filter(slot -> headers.contains(slot)
                        || slot.meaning().isIn(Term.Part.GOAL)
                        || slot.meaning().isIn(Term.Part.SECTION))
                .forEach(slot -> draft.mark(slot.use().meaning()));
        int below = sheet.below(row);
        int next = below;
        do {
            values(next);
            next++;
        } while (next < sheet.rows() && beside.covers(next) && isText(next));
        return OptionalInt.of(next);
    }

    private boolean isText(int candidate) {
        return !sheet.isBlank(candidate)
                && sheet.filled(candidate).stream()
                        .noneMatch(slot -> slot.meaning().isLabel());
    }

    private void values(int below) {
        Slot expected = Slot.NONE;
        Slot achieved = Slot.NONE;
        for (Slot header : headers) {
            Slot value = sheet.at(below, header.column());
            if (header.meaning().is(Term.REVISED)) {
                draft.text(header.text(), value.use().text(), value.place());
            } else if ((header.meaning().is(Term.ACHIEVED) || isResult(header)) && !achieved.exists()) {
                achieved = value;
            } else if (header.meaning().is(Term.EXPECTED) && !expected.exists()) {
                expected = value;
            }
        }
        if (!expected.isBlank() || !achieved.isBlank()) {
            Goals.enter(draft, expected, achieved);
        }
    }
}
