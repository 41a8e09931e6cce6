package hengji.bench;

import hengji.core.form.Form;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many forms read at the same moment inside a small heap, in a Java of its own. */
final class Crowd {
    private static final int FORMS = 64;
    private static final int HEAP = 256;
    private static final int MEBI = 1 << 20;

    private Crowd() {}

    static Measured measure(Path root) throws IOException, InterruptedException {
        Child.Outcome outcome = Child.java(List.of("-Xmx" + HEAP + "m"), Crowd.class, root.toString());
        return new Measured(
                FORMS + " docx forms of 906 KB of XML read at the same moment, -Xmx" + HEAP + "m",
                outcome.succeeded() ? outcome.lastLine() : "failed: " + outcome.lastLine(),
                "inside a 256 MiB heap");
    }

    /** Reads them all, each on its own thread, and keeps them all until the last is read. */
    static void main(String[] arguments) throws Exception {
        SeedForm seed = Inputs.seed(Path.of(arguments[0]));
        List<byte[]> words = new ArrayList<>();
        for (int i = 0; i < FORMS; i++) {
            words.add(WordFile.of(seed.variant(i)));
        }
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        List<Form> forms = together(words);
        long peak = heap().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        System.out.println("all " + forms.size() + " read; at most " + peak / MEBI + " MiB of heap, garbage included");
    }

    private static List<Form> together(List<byte[]> words) throws Exception {
        CyclicBarrier start = new CyclicBarrier(words.size());
        try (ExecutorService crew = Executors.newFixedThreadPool(words.size())) {
            List<Future<Form>> reading = new ArrayList<>();
            for (byte[] word : words) {
                reading.add(crew.submit(() -> {
                    start.await();
                    return Inputs.read(word);
                }));
            }
            List<Form> forms = new ArrayList<>();
            for (Future<Form> form : reading) {
                forms.add(form.get());
            }
            return forms;
        }
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
