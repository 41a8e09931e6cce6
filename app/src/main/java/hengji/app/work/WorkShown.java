package hengji.app.work;

import hengji.app.frame.Dates;
import hengji.app.frame.Say;
import hengji.app.year.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the list into a reader's words. */
record WorkShown(Say say, WorkChoice choice) {
    /** So many lines a year are shown at first. */
    private static final int SHOWN = 60;

    static WorkPage.Counts counts(List<WorkItem> items) {
        return new WorkPage.Counts(
                items.size(),
                (int) items.stream().filter(WorkItem::isLate).count(),
                (int) items.stream().filter(WorkItem::isSoon).count(),
                (int) items.stream()
                        .map(item -> item.organisation().id())
                        .distinct()
                        .count());
    }

    WorkPage.Choices choices(List<WorkItem> items) {
        return new WorkPage.Choices(
                options(
                        items,
                        item -> Integer.toString(item.year()),
                        item -> item.year() + say.of("年", ""),
                        Integer.toString(choice.year())),
                options(
                        items,
                        item -> Long.toString(item.organisation().id()),
                        item -> item.organisation().name(),
                        Long.toString(choice.unit())),
                options(
                        items,
                        item -> item.kind().key(),
                        item -> say.of(item.kind().wording()),
                        choice.kind().map(Kind::key).orElse("")),
                choice.late(),
                !choice.isAll());
    }

    private static List<WorkPage.Option> options(
            List<WorkItem> items, Function<WorkItem, String> value, Function<WorkItem, String> text, String chosen) {
        Map<String, List<WorkItem>> grouped = items.stream()
                .sorted(Comparator.comparing(item -> item.organisation().code()))
                .collect(Collectors.groupingBy(value, java.util.LinkedHashMap::new, Collectors.toList()));
        List<WorkPage.Option> options = new ArrayList<>();
        grouped.forEach((key, those) -> options.add(
                new WorkPage.Option(key, text.apply(those.getFirst()) + "（" + those.size() + "）", key.equals(chosen))));
        return options;
    }

    List<WorkPage.Year> years(List<WorkItem> items) {
        Map<Integer, List<WorkItem>> years = items.stream()
                .collect(Collectors.groupingBy(
                        item -> item.year(),
                        () -> new TreeMap<Integer, List<WorkItem>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> year(year.getKey(), year.getValue()))
                .toList();
    }

    private WorkPage.Year year(int year, List<WorkItem> items) {
        boolean more = choice.year() == 0 && items.size() > SHOWN;
        return new WorkPage.Year(
                year,
                items.size(),
                (int) items.stream().filter(WorkItem::isLate).count(),
                items.stream()
                        .limit(more ? SHOWN : items.size())
                        .map(this::item)
                        .toList(),
                more);
    }

    private WorkPage.Item item(WorkItem item) {
        return new WorkPage.Item(
                item.organisation().name(),
                say.of(item.errand().matter()),
                say.of(item.step()),
                say.of(item.task()),
                item.link(),
                Dates.day(say, item.since()),
                item.age(),
                item.term().map(term -> Dates.day(say, term.due())).orElse(""),
                item.term().map(this::left).orElse(""),
                item.isLate() ? WorkPage.Mark.LATE : item.isSoon() ? WorkPage.Mark.SOON : WorkPage.Mark.NONE);
    }

    private String left(Term term) {
        int days = Math.abs(term.workdays());
        if (term.isLate()) {
            return say.of("逾期 " + days + " 个工作日", days + " workdays late");
        }
        return days == 0 ? say.of("今天到期", "due today") : say.of("还有 " + days + " 个工作日", days + " workdays left");
    }
}
