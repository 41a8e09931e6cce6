package hengji.bench;

import hengji.core.audit.Lexicon;
import hengji.core.form.Form;
import hengji.language.FieldLexicon;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/** What auditing and scoring a form costs, and how much of it is cutting Chinese text into words. */
final class AuditTime {
    private static final long NANOS = 1_000_000_000L;
    private static final double MILLI = 1e6;

    private AuditTime() {}

    static List<Measured> measure(Inputs inputs, boolean quick) {
        Clocked lexicon = new Clocked(new FieldLexicon());
        WholeJob job = new WholeJob(lexicon);
        run(inputs, job, quick ? 2 : 6);
        lexicon.nanos = 0;
        long started = cpu();
        long forms = run(inputs, job, quick ? 1 : 3);
        double all = (cpu() - started) / MILLI / forms;
        double words = lexicon.nanos / MILLI / forms;
        return List.of(
                new Measured(
                        "all 69 audit rules and the score of a form, without segmentation",
                        String.format(Locale.ROOT, "%.2f ms of CPU", all - words),
                        "≤ 1 ms a form"),
                new Measured(
                        "segmentation those rules ask for (HanLP and the words of the field)",
                        String.format(Locale.ROOT, "%.2f ms of CPU", words),
                        "reported apart"));
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

    /** Counts the CPU time spent behind the port. */
    private static final class Clocked implements Lexicon {
        private final Lexicon lexicon;
        private long nanos;

        Clocked(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        @Override
        public List<String> words(String text) {
            long started = cpu();
            List<String> words = lexicon.words(text);
            nanos += cpu() - started;
            return words;
        }

        @Override
        public double likeness(String one, String other) {
            long started = cpu();
            double likeness = lexicon.likeness(one, other);
            nanos += cpu() - started;
            return likeness;
        }

        @Override
        public List<String> shared(String one, String other) {
            long started = cpu();
            List<String> shared = lexicon.shared(one, other);
            nanos += cpu() - started;
            return shared;
        }
    }
}
