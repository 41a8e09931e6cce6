package hengji.policies;

import hengji.core.explain.Wording;
import hengji.core.policy.Force;
import hengji.core.policy.Validity;
import java.util.List;

/** Asks whether each layer may stand on the one below it and leaves alone what that one binds. */
final class Layering {
    private final PackStack stack;
    private final Complaints complaints;

    Layering(PackStack stack, Complaints complaints) {
        this.stack = stack;
        this.complaints = complaints;
    }

    void check() {
        List<PackFile> layers = stack.layers();
        for (int place = 1; place < layers.size(); place++) {
            PackFile below = layers.get(place - 1);
            PackFile layer = layers.get(place);
            Spot spot = layer.parent().map(PackFile.Parent::spot).orElse(layer.spot());
            level(below, layer, spot);
            region(below, layer, spot);
            years(below, layer, spot);
            for (PackFile lower : layers.subList(0, place)) {
                binding(lower, layer);
            }
        }
    }

    private void level(PackFile below, PackFile layer, Spot spot) {
        if (layer.level().compareTo(below.level()) < 0) {
            complaints.add(
                    spot,
                    Wording.of(
                            layer.level().chinese() + "口径不能建立在" + below.level().chinese() + "口径“" + below.id() + "”之上",
                            "a pack of level " + layer.level() + " cannot stand on " + below.id() + " of level "
                                    + below.level()),
                    Wording.of(
                            "层级依次为全国、省级、市级、县级，请改 level 或 extends",
                            "levels go nation, province, city, county: change level or extends"));
        }
    }

    private void region(PackFile below, PackFile layer, Spot spot) {
        String outer = below.region().map(Region::code).orElse("");
        String inner = layer.region().map(Region::code).orElse("");
        if (!inner.startsWith(outer)) {
            complaints.add(
                    spot,
                    Wording.of(
                            "区划码“" + inner + "”不在“" + below.id() + "”的“" + outer + "”之内",
                            "the region \"" + inner + "\" does not lie in \"" + outer + "\" of " + below.id()),
                    Wording.of("请改 region.code 或 extends", "change region.code or extends"));
        }
    }

    private void years(PackFile below, PackFile layer, Spot spot) {
        Validity outer = below.validity();
        Validity inner = layer.validity();
        if (inner.from() < outer.from() || Years.last(inner) > Years.last(outer)) {
            complaints.add(
                    spot,
                    Wording.of(
                            "有效期 " + Years.text(inner) + " 超出“" + below.id() + "”的 " + Years.text(outer),
                            "its years " + Years.text(inner) + " leave those of " + below.id() + ", "
                                    + Years.text(outer)),
                    Wording.of("请改 valid，或改用有效期更长的上级口径", "change valid, or stand on a pack that is valid longer"));
        }
    }

    private void binding(PackFile lower, PackFile layer) {
        layer.settings().forEach((path, settings) -> {
            boolean bound = lower.settings().getOrDefault(path, List.of()).stream()
                    .anyMatch(setting -> setting.force() == Force.BINDING);
            if (bound) {
                settings.forEach(setting -> complaints.add(
                        setting.spot(),
                        Wording.of(
                                "“" + path + "”在“" + lower.id() + "”中为刚性，不得改动",
                                path + " is binding in " + lower.id() + " and must not be replaced"),
                        Wording.of("请删去此项", "remove it")));
            }
        });
    }
}
