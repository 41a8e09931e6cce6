package hengji.cli;

import hengji.core.policy.Pack;
import hengji.core.policy.Validity;
import hengji.policies.Packs;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists, shows and examines rule packs. */
@Command(name = "packs")
final class PacksCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final PackOptions options = new PackOptions();

    PacksCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(name = "list")
    int list() {
        Columns columns = new Columns("lllll");
        columns.row(
                "ID",
                console.choose("版本", "version"),
                console.choose("年度", "years"),
                console.choose("区划", "region"),
                console.choose("名称", "title"));
        for (Pack pack : options.packs().all()) {
            columns.row(
                    pack.id(),
                    pack.version(),
                    years(pack.validity()),
                    pack.region().orElse("-"),
                    pack.title().in(console.language()));
        }
        columns.lines().forEach(console::print);
        return Exit.FINE;
    }

    @Command(name = "show")
    int show(@Parameters(paramLabel = "ID", descriptionKey = "packId") String id) {
        Packs packs = options.packs();
        new PackText(console)
                .print(packs.sheet(PackOptions.named(packs, id).id()).orElseThrow());
        return Exit.FINE;
    }

    @Command(name = "check")
    int check(@Parameters(paramLabel = "DIR", descriptionKey = "packFolder") Path folder) {
        return PackFolder.check(folder, console);
    }

    static String years(Validity validity) {
        return validity.from() + "–"
                + (validity.to().isPresent() ? String.valueOf(validity.to().getAsInt()) : "");
    }
}
