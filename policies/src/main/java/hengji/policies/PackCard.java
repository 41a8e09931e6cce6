package hengji.policies;

import hengji.core.policy.Validity;
import java.util.Optional;

/**
 * What choosing among packs needs to know of one.
 *
 * @param id the pack's id
 * @param region where it holds; absent: the whole nation
 * @param validity fiscal years
 * @param automatic whether it may be chosen without being named
 */
record PackCard(String id, Optional<Region> region, Validity validity, boolean automatic) {
    static PackCard of(PackFile file) {
        return new PackCard(file.id(), file.region(), file.validity(), file.automatic());
    }

    boolean covers(Optional<Integer> year) {
        return year.map(validity::covers).orElse(true);
    }

    /** Length of the region's code: the longer, the nearer to the office. */
    int nearness() {
        return region.map(Region::code).map(String::length).orElse(0);
    }
}
