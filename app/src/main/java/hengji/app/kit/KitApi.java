package hengji.app.kit;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import hengji.core.explain.Wording;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Kits for programs. */
@RestController
class KitApi {
    private final Kits kits;

    KitApi(Kits kits) {
        this.kits = kits;
    }

    /** One paper and whether it is there. */
    record Item(KitPart part, String name, KitItem.Standing standing, Wording note, String link) {}

    /** What a unit hands in. */
    record KitView(long organisation, String name, int year, String documentNo, boolean complete, List<Item> items) {}

    @Allow(Deed.SEE_FORM)
    @GetMapping("/api/v1/kits/{year}/{organisation}")
    KitView kit(@PathVariable int year, @PathVariable long organisation) {
        Kit kit = kits.of(organisation, year);
        return new KitView(
                organisation,
                kit.organisation().name(),
                year,
                kit.letter().documentNo(),
                kit.isComplete(),
                kit.items().stream()
                        .map(item -> new Item(item.part(), item.name().zh(), item.standing(), item.note(), item.link()))
                        .toList());
    }
}
