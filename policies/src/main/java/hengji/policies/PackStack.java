package hengji.policies;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The layers of a pack.
 *
 * @param layers from the nation down; at least one
 * @param behind asked only for what no layer says
 */
record PackStack(List<PackFile> layers, List<PackFile> behind) {
    PackStack {
        layers = List.copyOf(layers);
        behind = List.copyOf(behind);
    }

    PackStack(List<PackFile> layers) {
        this(layers, List.of());
    }

    /** A setting and the layer that makes it. */
    record Placed(PackFile layer, Setting setting) {}

    PackFile top() {
        return layers.getLast();
    }

    PackFile ground() {
        return layers.getFirst();
    }

    /** What holds in that year: the setting of the last layer that makes one. */
    Optional<Placed> find(String parameter, Optional<Integer> year) {
        return Stream.concat(layers.reversed().stream(), behind.reversed().stream())
                .flatMap(layer -> layer.find(parameter, year).map(setting -> new Placed(layer, setting)).stream())
                .findFirst();
    }

    /** What people call a parameter: the name the last layer gives it that gives one. */
    String name(String parameter) {
        return layers.reversed().stream()
                .flatMap(layer -> layer.settings().getOrDefault(parameter, List.of()).stream())
                .flatMap(setting -> setting.name().stream())
                .findFirst()
                .orElse(parameter);
    }
}
