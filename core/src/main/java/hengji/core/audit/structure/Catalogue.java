package hengji.core.audit.structure;

import hengji.core.audit.PerPack;
import hengji.core.form.FirstLevel;
import hengji.core.policy.Pack;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The pack's second levels (二级指标目录), compared without 指标 at the end of a name. */
record Catalogue(Map<FirstLevel, List<String>> levels, Map<FirstLevel, Set<String>> stems) {
    private static final PerPack<Catalogue> MADE = new PerPack<>(Catalogue::make);

    static Catalogue of(Pack pack) {
        return MADE.of(pack);
    }

    private static Catalogue make(Pack pack) {
        Map<FirstLevel, List<String>> levels = new LinkedHashMap<>();
        pack.catalogue()
                .value()
                .forEach((name, below) -> FirstLevel.find(name).ifPresent(level -> levels.put(level, below)));
        Map<FirstLevel, Set<String>> stems = new EnumMap<>(FirstLevel.class);
        levels.forEach((level, below) ->
                stems.put(level, below.stream().map(FirstLevel::stem).collect(Collectors.toSet())));
        return new Catalogue(levels, stems);
    }

    /** Second levels of a first level, as the pack writes them. */
    List<String> below(FirstLevel level) {
        return levels.getOrDefault(level, List.of());
    }

    boolean holds(FirstLevel level, String printed) {
        return holdsStem(level, FirstLevel.stem(printed));
    }

    private boolean holdsStem(FirstLevel level, String stem) {
        return stems.getOrDefault(level, Set.of()).contains(stem);
    }

    /** Whether it is one of the catalogue's names, below whichever first level. */
    boolean holds(String printed) {
        return findHolder(FirstLevel.stem(printed)).isPresent();
    }

    private Optional<FirstLevel> findHolder(String stem) {
        return levels.keySet().stream().filter(level -> holdsStem(level, stem)).findFirst();
    }

    /** The first level that a second level belongs to: the catalogue's, or the one its name ends in. */
    Optional<FirstLevel> findHome(String printed) {
        String stem = FirstLevel.stem(printed);
        return findHolder(stem)
                .or(() -> Arrays.stream(FirstLevel.values())
                        .filter(level -> stem.endsWith(FirstLevel.stem(level.chinese())))
                        .findFirst());
    }

    /** Before 2021 plain 成本 was a second level of output, and forms of that tree are still right. */
    static boolean isOldCost(FirstLevel level, String printed) {
        return level == FirstLevel.OUTPUT && FirstLevel.stem(printed).equals("成本");
    }
}
