package hengji.app.rollup;

import hengji.core.exact.Decimals;
import java.util.stream.Collectors;

/** A link as the journal keeps it. */
final class LinkText {
    private LinkText() {}

    static String of(KeptLink link) {
        String sources = link.sources().stream()
                .map(source -> source.project() + "/" + source.lineage()
                        + source.weight()
                                .map(weight -> "（权数 " + Decimals.text(weight) + "）")
                                .orElse(""))
                .collect(Collectors.joining("、"));
        return "行 " + link.lineage() + " " + link.method().wording().zh() + (sources.isEmpty() ? "" : "：" + sources);
    }
}
