package hengji.core.audit.structure;

import hengji.core.form.FirstLevel;
import hengji.core.policy.Pack;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pack's second levels (二级指标目录), compared without 指标 at the end of a name. */
record Catalogue(Map<FirstLevel, List<String>> levels) {
    static Catalogue of(Pack pack) {
        Map<FirstLevel, List<String>> levels = new LinkedHashMap<>();
        pack.catalogue()
                .value()
                .forEach((name, below) -> FirstLevel.find(name).ifPresent(level -> levels.put(level, below)));
        return new Catalogue(levels);
    }

    /** Second levels of a first level, as the pack writes them. */
    List<String> below(FirstLevel level) {
        return levels.getOrDefault(level, List.of());
    }

    boolean holds(FirstLevel level, String printed) {
        String stem = FirstLevel.stem(printed);
        return below(level).stream().anyMatch(name -> FirstLevel.stem(name).equals(stem));
    }

    /** Whether it is one of the catalogue's names, below whichever first level. */
    boolean holds(String printed) {
        return levels.keySet().stream().anyMatch(level -> holds(level, printed));
    }

    /** The first level that a second level belongs to: the catalogue's, or the one its name ends in. */
    Optional<FirstLevel> findHome(String printed) {
        String stem = FirstLevel.stem(printed);
        return levels.keySet().stream()
                .filter(level -> holds(level, printed))
                .findFirst()
                .or(() -> Arrays.stream(FirstLevel.values())
                        .filter(level -> stem.endsWith(FirstLevel.stem(level.chinese())))
                        .findFirst());
    }

    /** Before 2021 plain 成本 was a second level of output, and forms of that tree are still right. */
    static boolean isOldCost(FirstLevel level, String printed) {
        return level == FirstLevel.OUTPUT && FirstLevel.stem(printed).equals("成本");
    }
}
