package hengji.policies;

import hengji.core.explain.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the layers a pack stands on. */
final class Stacking {
    private final Shelf shelf;
    private final Complaints complaints;

    Stacking(Shelf shelf, Complaints complaints) {
        this.shelf = shelf;
        this.complaints = complaints;
    }

    /** The layers of a file, as far as they can be found. */
    PackStack of(PackFile top) {
        List<PackFile> layers = new ArrayList<>(List.of(top));
        Set<String> seen = new HashSet<>(Set.of(top.id()));
        Optional<PackFile.Parent> next = top.parent();
        while (next.isPresent()) {
            PackFile.Parent parent = next.get();
            if (!seen.add(parent.id())) {
                circle(parent);
                break;
            }
            Optional<PackFile> found = shelf.find(parent.id());
            found.ifPresentOrElse(layers::add, () -> unknown(parent));
            next = found.flatMap(PackFile::parent);
        }
        return new PackStack(layers.reversed());
    }

    private void circle(PackFile.Parent parent) {
        complaints.add(
                parent.spot(),
                Wording.of("口径互为上级：“" + parent.id() + "”", "the packs stand on each other: " + parent.id()),
                Wording.of("请改 extends", "change extends"));
    }

    private void unknown(PackFile.Parent parent) {
        List<String> known = shelf.cards().stream().map(PackCard::id).toList();
        String nearest = Nearest.to(parent.id(), known);
        complaints.add(
                parent.spot(),
                Wording.of("没有口径“" + parent.id() + "”", "there is no pack " + parent.id()),
                Wording.of("是否应为“" + nearest + "”？", "did you mean " + nearest + "?"));
    }
}
