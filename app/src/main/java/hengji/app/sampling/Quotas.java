package hengji.app.sampling;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many of each stratum, as one text: a stratum and its number a line. */
final class Quotas {
    private Quotas() {}

    static String write(Map<String, Integer> quotas) {
        return new TreeMap<>(quotas)
                .entrySet().stream()
                        .map(quota -> quota.getKey() + "\t" + quota.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, Integer> read(String text) {
        Map<String, Integer> quotas = new TreeMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            quotas.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        });
        return quotas;
    }
}
