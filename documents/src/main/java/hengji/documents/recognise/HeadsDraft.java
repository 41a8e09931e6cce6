package hengji.documents.recognise;

import hengji.core.explain.Place;
import hengji.core.explain.Wording;
import hengji.core.form.Field;
import hengji.core.form.Heads;
import hengji.core.form.Scope;
import hengji.core.form.Source;
import hengji.documents.recognise.words.Term;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The heads while they are collected. */
final class HeadsDraft {
    private final Map<Term, Field<String>> entries = new EnumMap<>(Term.class);
    private Field<String> title = Field.absent();
    private Field<Integer> year = Field.absent();
    private final Map<String, Field<String>> spare = new LinkedHashMap<>();

    /** Takes a named entry; the first that says something counts, another one is kept as a text. */
    void enter(Term term, String label, Field<String> value) {
        Field<String> before = entries.getOrDefault(term, Field.absent());
        if (isName(before) || (before.isKnown() && !value.isKnown())) {
            if (value.isKnown() && !value.value().equals(before.value())) {
                spare.put(label, value);
            }
            return;
        }
        before.value().ifPresent(_ -> spare.put(label, before));
        entries.put(term, value);
        if (term == Term.YEAR) {
            value.findSource()
                    .flatMap(source -> value.value().flatMap(text -> Titles.findYear(new Source(source.place(), text))))
                    .ifPresent(this::year);
        }
    }

    private static boolean isName(Field<String> field) {
        return field.value().filter(text -> !text.equals("本单位")).isPresent();
    }

    boolean isNamed() {
        return entries.containsKey(Term.PROJECT)
                || entries.containsKey(Term.ORGANIZATION)
                || entries.containsKey(Term.DEPARTMENT);
    }

    boolean isProject(String name) {
        return get(Term.PROJECT).value().filter(name::equals).isPresent();
    }

    void share(HeadsDraft earlier) {
        for (Term term :
                new Term[] {Term.ORGANIZATION, Term.DEPARTMENT, Term.SUPERVISOR, Term.UNIT_CODE, Term.REGION}) {
            Field<String> shared = earlier.get(term);
            if (shared.isKnown()) {
                entries.putIfAbsent(term, shared);
            }
        }
    }

    boolean has(Term term) {
        return entries.containsKey(term);
    }

    Field<String> title() {
        return title;
    }

    Field<Integer> year() {
        return year;
    }

    void title(String text, Source source) {
        title = Field.known(text, source);
    }

    void title(Field<String> printed) {
        title = printed;
    }

    /** Takes a year; the first one printed counts. */
    void year(Field<Integer> found) {
        if (!year.isKnown()) {
            year = found;
        }
    }

    /** A department's name that differs from the unit's stays as a text. */
    private void keepOther(Draft draft) {
        Field<String> chosen = organization();
        for (Term term : new Term[] {Term.ORGANIZATION, Term.DEPARTMENT}) {
            Field<String> other = get(term);
            if (other.isKnown() && !other.value().equals(chosen.value())) {
                spare.put(term == Term.DEPARTMENT ? "部门名称" : "单位名称", other);
            }
        }
        spare.forEach((label, value) -> draft.text(
                label,
                value.value().orElse(""),
                value.findSource().map(Source::place).orElse(Place.WHOLE)));
    }

    /** Settles what depends on the whole form. */
    void finish(Draft draft) {
        keepOther(draft);
        boolean department = !draft.isMarked(Term.Part.MARK_PROJECT) && !draft.isMarked(Term.Part.MARK_TRANSFER);
        if (organization().value().isEmpty()
                && department
                && get(Term.SUPERVISOR).isKnown()) {
            Field<String> supervisor = get(Term.SUPERVISOR);
            entries.put(Term.ORGANIZATION, supervisor);
            draft.notes.add(
                    supervisor.findSource().map(Source::place).orElse(Place.WHOLE),
                    Wording.of(
                            "本表未印部门名称，以“主管部门”栏所填单位为部门名称。", "No department is named; the supervisor is taken for it."));
        }
    }

    private Field<String> get(Term term) {
        return entries.getOrDefault(term, Field.absent());
    }

    private Field<String> organization() {
        Field<String> unit = get(Term.ORGANIZATION);
        Field<String> department = get(Term.DEPARTMENT);
        if (isName(unit) || department instanceof Field.Absent) {
            return unit;
        }
        return isName(department) || unit instanceof Field.Absent ? department : unit;
    }

    Heads toHeads() {
        return new Heads(
                title,
                year,
                get(Term.REGION),
                organization(),
                get(Term.UNIT_CODE),
                get(Term.PROJECT_CODE),
                get(Term.PROJECT),
                scope(),
                get(Term.SUPERVISOR));
    }

    private Field<Scope> scope() {
        return switch (get(Term.SCOPE)) {
            case Field.Known<String>(String text, Source source) ->
                scope(text)
                        .<Field<Scope>>map(scope -> Field.known(scope, source))
                        .orElseGet(() -> new Field.Unreadable<>(source));
            case Field<String> other -> other.map(_ -> Scope.OWN);
        };
    }

    private static Optional<Scope> scope(String text) {
        if (text.contains("汇总") || text.contains("所属")) {
            return Optional.of(Scope.CONSOLIDATED);
        }
        return text.contains("本级") ? Optional.of(Scope.OWN) : Optional.empty();
    }
}
