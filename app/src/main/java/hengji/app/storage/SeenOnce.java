package hengji.app.storage;

import java.util.HashMap;
import java.util.Map;
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

    public SeenOnce(Function<K, V> read) {
        this.read = read;
    }

    /** What is found for a key at this moment, or was in this transaction. */
    public V get(K key) {
        return isReading() ? seen().computeIfAbsent(key, read) : read.apply(key);
    }

    private static boolean isReading() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && TransactionSynchronizationManager.isSynchronizationActive();
    }

    /** Bound under this object and typed by it alone. */
    @SuppressWarnings("unchecked")
    private Map<K, V> seen() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Map<?, ?> seen) {
            return (Map<K, V>) seen;
        }
        Map<K, V> seen = new HashMap<>();
        TransactionSynchronizationManager.bindResource(this, seen);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(SeenOnce.this);
            }
        });
        return seen;
    }
}
