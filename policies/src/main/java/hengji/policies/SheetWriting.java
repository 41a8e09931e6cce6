package hengji.policies;

import hengji.core.policy.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays a pack open. */
final class SheetWriting {
    private final PackStack stack;
    private final Pack pack;

    SheetWriting(PackStack stack, Pack pack) {
        this.stack = stack;
        this.pack = pack;
    }

    PackSheet sheet() {
        List<PackSheet.Row> rows = new ArrayList<>();
        for (Parameter<?> parameter : Parameter.all()) {
            rows.addAll(rows(parameter));
        }
        return new PackSheet(
                pack.id(), pack.version(), pack.title(), pack.region(), pack.validity(), pack.layers(), rows);
    }

    private <T> List<PackSheet.Row> rows(Parameter<T> parameter) {
        Optional<PackStack.Placed> placed = stack.find(parameter.path(), Optional.empty());
        return placed.stream()
                .flatMap(at -> parameter.kind().read(at.setting().value(), new Complaints()).stream()
                        .flatMap(value -> parameter.kind().show(value).stream())
                        .map(shown -> row(parameter.path(), shown, at)))
                .toList();
    }

    private PackSheet.Row row(String path, Kind.Shown shown, PackStack.Placed at) {
        return new PackSheet.Row(
                path,
                stack.name(path),
                shown.part(),
                shown.text(),
                at.setting().citation(),
                at.setting().validity(),
                at.setting().force(),
                at.layer().id());
    }
}
