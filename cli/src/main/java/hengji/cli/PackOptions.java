package hengji.cli;

import hengji.core.form.Form;
import hengji.core.policy.Pack;
import hengji.policies.Packs;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rule pack is used: named, of a region, or the one that suits the form. */
final class PackOptions {
    @Option(names = "--pack", paramLabel = "ID", descriptionKey = "pack")
    private @Nullable String pack;

    @Option(names = "--region", paramLabel = "CODE", descriptionKey = "region")
    private @Nullable String region;

    @Option(names = "--packs", paramLabel = "DIR", descriptionKey = "packs")
    private @Nullable Path folder;

    Packs packs() {
        return PackFolder.open(Optional.ofNullable(folder));
    }

    Pack choose(Packs packs, Form form) {
        if (pack != null) {
            return named(packs, pack);
        }
        if (region != null) {
            return packs.forRegion(region, form.heads().year());
        }
        return packs.choose(form);
    }

    static Pack named(Packs packs, String id) {
        return packs.find(id)
                .orElseThrow(() -> new UsageError(
                        "没有名为“" + id + "”的评分口径。可用：" + ids(packs) + "。",
                        "There is no rule pack " + id + ". Known: " + ids(packs) + "."));
    }

    private static String ids(Packs packs) {
        return String.join(", ", packs.all().stream().map(Pack::id).toList());
    }
}
