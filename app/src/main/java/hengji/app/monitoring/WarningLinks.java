package hengji.app.monitoring;

import java.util.Optional;

/** Where a sheet's warning is dealt with; told by what issues warnings. */
public interface WarningLinks {
    /** Absent where none stands. */
    Optional<String> find(long sheet);
}
