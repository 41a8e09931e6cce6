package hengji.app.storage;

import java.util.Map;
import org.jooq.Query;
import org.jooq.conf.ParamType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change made at every saved cell: typed as any other, its SQL written once, like that of a {@link Question}. */
public final class Change {
    private final JdbcClient database;
    private final String sql;

    public Change(JdbcClient database, Query typed) {
        this.database = database;
        this.sql = typed.getSQL(ParamType.NAMED);
    }

    /** Makes it; how many rows it changed. */
    public int make(Map<String, ?> values) {
        return database.sql(sql).params(values).update();
    }
}
