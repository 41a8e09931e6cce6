package hengji.policies;

import hengji.core.explain.Citation;
import hengji.core.explain.Wording;
import hengji.core.policy.Cited;
import hengji.core.policy.ExecutionBase;
import hengji.core.policy.Force;
import hengji.core.policy.LessForm;
import hengji.core.policy.Limit;
import hengji.core.policy.MoreForm;
import hengji.core.policy.OverAchievement;
import hengji.core.policy.Pack;
import hengji.core.policy.ScoringPolicy;
import hengji.core.policy.Vocabulary;
import hengji.core.policy.YearPolicy;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lays the layers over each other for one year and builds the pack that core works with. */
final class PackBuilding {
    private final PackStack stack;
    private final Optional<Integer> year;
    private final Complaints complaints;
    private final Set<String> broken = new HashSet<>();

    PackBuilding(PackStack stack, Optional<Integer> year, Complaints complaints) {
        this.stack = stack;
        this.year = year;
        this.complaints = complaints;
    }

    /** The pack; absent where anything had to be complained of, now or before. */
    Optional<Pack> build() {
        new Layering(stack, complaints).check();
        Pack pack = assemble();
        new Contradictions(pack, stack, year, broken, complaints).check();
        return complaints.none() ? Optional.of(pack) : Optional.empty();
    }

    /** The pack of layers that were sound when they were kept: asked again they may not be refused. */
    Pack again() {
        return assemble();
    }

    private Pack assemble() {
        PackFile top = stack.top();
        return new Pack(
                top.id(),
                top.version(),
                top.title(),
                top.region().map(Region::code),
                top.validity(),
                stack.layers().stream().map(PackFile::id).toList(),
                get(Parameters.SPLIT, Map.of()),
                get(Parameters.CATALOGUE, Map.of()),
                limits(),
                vocabularies(),
                scoring(),
                find(Parameters.LOCAL_DOCUMENT),
                get(Parameters.REPORT_OUTLINE, List.of()),
                new YearPolicy(
                        get(Parameters.PERIODS, List.of()),
                        get(Parameters.REASON_CODES, List.of()),
                        get(Parameters.RESULT_RULES, List.of())));
    }

    private Map<Limit, Cited<BigDecimal>> limits() {
        Map<Limit, Cited<BigDecimal>> limits = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            limits.put(limit, get(Parameter.of(limit), BigDecimal.ZERO));
        }
        return limits;
    }

    private Map<Vocabulary, Cited<Set<String>>> vocabularies() {
        Map<Vocabulary, Cited<Set<String>>> vocabularies = new EnumMap<>(Vocabulary.class);
        for (Vocabulary vocabulary : Vocabulary.values()) {
            vocabularies.put(vocabulary, get(Parameter.of(vocabulary), Set.of()));
        }
        return vocabularies;
    }

    private ScoringPolicy scoring() {
        return new ScoringPolicy(
                get(Parameters.MORE_FORM, MoreForm.RATIO),
                get(Parameters.LESS_FORM, LessForm.A),
                get(Parameters.BANDS, List.of()),
                get(Parameters.MODES, Map.of()),
                get(Parameters.PASS_LINE, BigDecimal.ZERO),
                get(Parameters.STEPS, List.of()),
                get(Parameters.LATE_CUT, BigDecimal.ZERO),
                get(Parameters.OVER, new OverAchievement(BigDecimal.ZERO, true, true, Optional.empty())),
                get(Parameters.BASE, ExecutionBase.ADJUSTED),
                get(Parameters.CAPS, List.of()),
                get(Parameters.GRADES, List.of()));
    }

    /** The value, or the stand-in with which the rest can still be looked at after a complaint. */
    private <T> Cited<T> get(Parameter<T> parameter, T standIn) {
        return find(parameter).orElseGet(() -> {
            broken.add(parameter.path());
            return new Cited<>(
                    standIn,
                    Citation.systemDefault(parameter.path()),
                    Force.DEFAULT,
                    stack.top().id());
        });
    }

    private <T> Optional<Cited<T>> find(Parameter<T> parameter) {
        Optional<PackStack.Placed> placed = stack.find(parameter.path(), year);
        if (placed.isEmpty() && parameter.due()) {
            absent(parameter);
        }
        return placed.flatMap(at -> parameter
                .kind()
                .read(at.setting().value(), complaints)
                .map(value -> new Cited<>(
                        value,
                        at.setting().citation(),
                        at.setting().force(),
                        at.layer().id())));
    }

    private void absent(Parameter<?> parameter) {
        boolean tried =
                stack.layers().stream().anyMatch(layer -> layer.settings().containsKey(parameter.path()));
        if (!tried) {
            complaints.add(
                    stack.ground().spot(),
                    Wording.of("没有“" + parameter.path() + "”", "there is no " + parameter.path()),
                    Wording.of("请补上，或用 extends 建立在已有口径之上", "add it, or stand on an existing pack by extends"));
        }
    }
}
