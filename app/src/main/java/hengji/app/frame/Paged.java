package hengji.app.frame;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list, as programs get it.
 *
 * @param page its number, from 0
 * @param size most that stand on one
 * @param total how many there are on all pages
 * @param items what stands on this one
 */
public record Paged<T>(int page, int size, int total, List<T> items) {
    private static final int MOST = 500;

    public Paged {
        items = List.copyOf(items);
    }

    /** The page asked for; a number or size out of range becomes the nearest that is not. */
    public static <T> Paged<T> of(List<T> all, int page, int size) {
        int most = Math.clamp(size, 1, MOST);
        int number = Math.max(0, page);
        return new Paged<>(
                number,
                most,
                all.size(),
                all.stream().skip((long) number * most).limit(most).toList());
    }

    /** The same page with each item as something else. */
    public <S> Paged<S> map(Function<T, S> shown) {
        return new Paged<>(page, size, total, items.stream().map(shown).toList());
    }
}
