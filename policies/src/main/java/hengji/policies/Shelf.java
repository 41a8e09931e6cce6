package hengji.policies;

import java.util.List;
import java.util.Optional;

/** Where the files of packs stand. */
interface Shelf {
    /** The cards of all packs, in the order people read them. */
    List<PackCard> cards();

    /** The file with that id, read on first use. */
    Optional<PackFile> find(String id);
}
