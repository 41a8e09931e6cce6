package hengji.core.workflow;

import hengji.core.explain.Language;
import hengji.core.explain.Wording;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A path in print. */
final class PathPage {
    private final Path path;

    PathPage(Path path) {
        this.path = path;
    }

    String table() {
        return """
                | 环节 State | 操作 Action | 由谁 By | 情形 When | 转到 To | 需要 It takes |
                | --- | --- | --- | --- | --- | --- |
                """ + path.transitions().stream().map(this::row).collect(Collectors.joining());
    }

    String diagram(Language language) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        path.states()
                .forEach(state -> text.append(
                        "    state \"%s\" as %s\n".formatted(path.name(state).in(language), state.name())));
        text.append("    [*] --> ").append(State.DRAFTING.name()).append('\n');
        arrows(language).forEach((arrow, label) -> text.append("    %s: %s\n".formatted(arrow, label)));
        return text.append("    ")
                .append(path.kind().end().name())
                .append(" --> [*]\n")
                .toString();
    }

    private Map<String, String> arrows(Language language) {
        return path.transitions().stream()
                .collect(Collectors.toMap(
                        row -> row.from().name() + " --> " + row.to().name(),
                        row -> label(row).in(language),
                        (one, other) -> one + " / " + other,
                        LinkedHashMap::new));
    }

    private static Wording label(Transition row) {
        Wording action = row.action().wording();
        Wording when = row.when().wording();
        return row.when() == When.ALWAYS
                ? action
                : Wording.of(action.zh() + "（" + when.zh() + "）", action.en() + " (" + when.en() + ")");
    }

    private String row(Transition row) {
        return "| " + cell(path.name(row.from())) + " | " + cell(row.action().wording()) + " | "
                + cells(row.by().stream().sorted().toList(), Role::wording) + " | "
                + cell(row.when().wording()) + " | " + cell(path.name(row.to())) + " | "
                + cells(row.demands(), Demand::wording) + " |\n";
    }

    private static <T> String cells(Collection<T> all, Function<T, Wording> wording) {
        List<Wording> wordings = all.stream().map(wording).toList();
        return cell(Wording.of(
                wordings.stream().map(Wording::zh).collect(Collectors.joining("；")),
                wordings.stream().map(Wording::en).collect(Collectors.joining("; "))));
    }

    private static String cell(Wording wording) {
        return wording.zh().isEmpty() ? "" : wording.zh() + "<br>" + wording.en();
    }
}
