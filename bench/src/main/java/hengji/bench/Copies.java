package hengji.bench;

import hengji.core.audit.ComputedScores;
import hengji.core.audit.CopyIndex;
import hengji.core.audit.Examination;
import hengji.core.audit.Rule;
import hengji.core.audit.Surroundings;
import hengji.core.evaluation.Rulebook;
import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.language.FieldLexicon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A county's departments held against each other for copied texts and rows (rule HJ046). */
final class Copies {
    private static final int DEPARTMENTS = 500;
    private static final int ROWS = 70;
    private static final int CORES = 2;
    private static final double NANOS = 1e9;

    private Copies() {}

    static Measured measure(Path root) throws Exception {
        List<Form> forms = County.of(Inputs.seed(root), DEPARTMENTS, ROWS);
        check(forms.subList(0, DEPARTMENTS / 5));
        long started = System.nanoTime();
        int findings = check(forms);
        double seconds = (System.nanoTime() - started) / NANOS;
        return new Measured(
                DEPARTMENTS + " departments × " + ROWS + " rows held against each other for copies, " + CORES
                        + " threads",
                String.format(Locale.ROOT, "%.1f s by the wall clock; %,d copies found", seconds, findings),
                "< 10 s on 2 cores");
    }

    private static int check(List<Form> forms) throws Exception {
        Surroundings others = new Surroundings(
                List.of(), CopyIndex.of(forms), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        Rule copied = Rulebook.all().stream()
                .filter(rule -> rule.card().number() == 46)
                .findFirst()
                .orElseThrow();
        Pack pack = Inputs.pack();
        FieldLexicon lexicon = new FieldLexicon();
        List<Callable<Integer>> halves = new ArrayList<>();
        for (int part = 0; part < CORES; part++) {
            int first = part;
            halves.add(() -> {
                int findings = 0;
                for (int i = first; i < forms.size(); i += CORES) {
                    findings += copied.examine(
                                    new Examination(forms.get(i), pack, lexicon, ComputedScores.NONE, others))
                            .size();
                }
                return findings;
            });
        }
        try (ExecutorService crew = Executors.newFixedThreadPool(CORES)) {
            int findings = 0;
            for (Future<Integer> half : crew.invokeAll(halves)) {
                findings += half.get();
            }
            return findings;
        }
    }
}
