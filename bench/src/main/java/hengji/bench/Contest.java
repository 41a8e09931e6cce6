package hengji.bench;

import java.util.List;

/**
 * One job done by ours, by peers and by a floor, on the same input in the same run.
 *
 * @param job what is done
 * @param unit what is counted, e.g. forms/s
 * @param units how many units one call of a work does
 * @param ours our way
 * @param peers other libraries, used as their documentation says
 * @param floor the least that must be done by anyone
 * @param goal what we want, in words
 */
record Contest(
        String job,
        String unit,
        int units,
        Contestant ours,
        List<Contestant> peers,
        List<Contestant> floor,
        String goal) {
    /** Everyone who takes part, ours first. */
    List<Contestant> all() {
        return java.util.stream.Stream.of(List.of(ours), peers, floor)
                .flatMap(List::stream)
                .toList();
    }
}
