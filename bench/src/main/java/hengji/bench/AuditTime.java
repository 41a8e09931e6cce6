package hengji.bench;

import hengji.core.audit.Lexicon;
import hengji.core.form.Form;
import hengji.language.FieldLexicon;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What auditing and scoring a form costs, and how much more cutting its Chinese text into words costs. */
final class AuditTime {
    private static final long NANOS = 1_000_000_000L;
    private static final double MILLI = 1e6;

    private AuditTime() {}

    static List<Measured> measure(Inputs inputs, boolean quick) throws Exception {
        Lexicon lexicon = new FieldLexicon();
        double rules = cost(inputs, new WholeJob(new Remembered(lexicon)), quick);
        double all = cost(inputs, new WholeJob(lexicon), quick);
        return List.of(
                new Measured(
                        "all 69 audit rules and the score of a form, its words known beforehand",
                        String.format(Locale.ROOT, "%.2f ms of CPU", rules),
                        "≤ 1 ms a form"),
                new Measured(
                        "segmentation those rules ask for (HanLP and the words of the field): so much more without",
                        String.format(Locale.ROOT, "%.2f ms of CPU", all - rules),
                        "reported apart"));
    }

    /** CPU time of a form in milliseconds, once the work is warm. */
    private static double cost(Inputs inputs, WholeJob job, boolean quick) throws Exception {
        Warmth.up(() -> run(inputs, job, quick ? 1 : 3));
        long started = cpu();
        long forms = run(inputs, job, quick ? 1 : 3);
        return (cpu() - started) / MILLI / forms;
    }

    private static long run(Inputs inputs, WholeJob job, int seconds) {
        long end = cpu() + seconds * NANOS;
        long forms = 0;
        while (cpu() < end) {
            for (Form form : inputs.read()) {
                Race.Sink.take(job.evaluate(form).findings().size());
                forms++;
            }
        }
        return forms;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Asks once and remembers for ever, so that only the rules themselves take time. */
    private record Remembered(
            Lexicon lexicon,
            Map<String, List<String>> words,
            Map<List<String>, Double> likeness,
            Map<List<String>, List<String>> shared)
            implements Lexicon {
        Remembered(Lexicon lexicon) {
            this(lexicon, new HashMap<>(), new HashMap<>(), new HashMap<>());
        }

        @Override
        public List<String> words(String text) {
            return words.computeIfAbsent(text, lexicon::words);
        }

        @Override
        public double likeness(String one, String other) {
            return likeness.computeIfAbsent(List.of(one, other), _ -> lexicon.likeness(one, other));
        }

        @Override
        public List<String> shared(String one, String other) {
            return shared.computeIfAbsent(List.of(one, other), _ -> lexicon.shared(one, other));
        }
    }
}
