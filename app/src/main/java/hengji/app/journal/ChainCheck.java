package hengji.app.journal;

import hengji.app.tables.tables.records.JournalRecord;
import hengji.core.explain.Wording;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Follows one chain from its first entry to its last. */
final class ChainCheck {
    /** Where a chain ends. */
    record End(long chain, long number, String hash) {}

    private final long chain;
    private final NavigableMap<Long, String> sealed;
    private final List<Wording> flaws;
    private long number;
    private String hash = Link.START;

    ChainCheck(long chain, NavigableMap<Long, String> sealed, List<Wording> flaws) {
        this.chain = chain;
        this.sealed = sealed;
        this.flaws = flaws;
    }

    long chain() {
        return chain;
    }

    void next(JournalRecord entry) {
        long here = entry.getNumber();
        boolean continues = here == number + 1;
        if (!continues) {
            flaws.add(here <= number ? Flaws.inserted(chain, here) : Flaws.missing(chain, number + 1, here - 1));
        }
        if (continues && !entry.getPreviousHash().equals(hash)) {
            flaws.add(Flaws.doesNotFollow(chain, here));
        }
        if (!link(entry).hash().equals(entry.getHash())) {
            flaws.add(Flaws.altered(chain, here, entry.getAt()));
        }
        Optional.ofNullable(sealed.get(here))
                .filter(kept -> !kept.equals(entry.getHash()))
                .ifPresent(_ -> flaws.add(Flaws.differsFromSeal(chain, here)));
        number = here;
        hash = entry.getHash();
    }

    /** Where it ends; reports what the seals know beyond. Absent before the first chain. */
    Optional<End> end() {
        if (chain < 0) {
            return Optional.empty();
        }
        Optional.ofNullable(sealed.higherKey(number))
                .ifPresent(_ -> flaws.add(Flaws.cutOff(chain, number + 1, sealed.lastKey())));
        return Optional.of(new End(chain, number, hash));
    }

    private static Link link(JournalRecord found) {
        long account = Optional.ofNullable(found.getAccountId()).orElse(0L);
        return new Link(
                found.getChain(),
                found.getNumber(),
                found.getAt(),
                new Actor(account, found.getAccountLogin(), found.getAddress()),
                new Entry(
                        found.getChain(),
                        found.getAction(),
                        found.getSubject(),
                        found.getBeforeText(),
                        found.getAfterText()),
                found.getPreviousHash());
    }
}
