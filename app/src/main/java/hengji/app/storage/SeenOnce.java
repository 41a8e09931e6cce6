package hengji.app.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one reading transaction has seen, it need not ask for again: all its pages speak of one moment. Outside of a
 * transaction, and where something may be written, everything is read anew.
 *
 * @param <K> what is asked for
 * @param <V> what is found
 */
public final class SeenOnce<K, V> {
    private final Function<K, V> read;
    private final ThreadLocal<Optional<Map<K, V>>> seen = ThreadLocal.withInitial(Optional::empty);

    public SeenOnce(Function<K, V> read) {
        this.read = read;
    }

    /** What is found for a key at this moment, or was in this transaction. */
    public V get(K key) {
        return isReading() ? seen.get().orElseGet(this::begun).computeIfAbsent(key, read) : read.apply(key);
    }

    private static boolean isReading() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && TransactionSynchronizationManager.isSynchronizationActive();
    }

    /** Remembers from now to the end of the transaction; one that stands in between does not see it. */
    private Map<K, V> begun() {
        Map<K, V> found = new HashMap<>();
        seen.set(Optional.of(found));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                seen.remove();
            }

            @Override
            public void resume() {
                seen.set(Optional.of(found));
            }

            @Override
            public void afterCompletion(int status) {
                seen.remove();
            }
        });
        return found;
    }
}
