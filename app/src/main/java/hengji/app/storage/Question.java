package hengji.app.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Query;
import org.jooq.conf.ParamType;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question asked at every request. It is typed as any other, with named parameters, but its SQL is written once and
 * only the values change: writing SQL costs more than these short questions themselves.
 *
 * @param <T> what a row says
 */
public final class Question<T> {
    private final JdbcClient database;
    private final String sql;
    private final RowMapper<T> row;

    public Question(JdbcClient database, Query typed, RowMapper<T> row) {
        this.database = database;
        this.sql = typed.getSQL(ParamType.NAMED);
        this.row = row;
    }

    /** Every row that answers. */
    public List<T> list(Map<String, ?> values) {
        return database.sql(sql).params(values).query(row).list();
    }

    /** The row that answers, where at most one can. */
    public Optional<T> find(Map<String, ?> values) {
        return database.sql(sql).params(values).query(row).optional();
    }
}
