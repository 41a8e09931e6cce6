package hengji.app.keeping;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the values of a column become texts and come back, the same on both databases. */
enum Kind {
    TEXT {
        @Override
        Optional<String> read(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getString(column));
        }

        @Override
        void write(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setString(column, text);
        }
    },
    NUMBER {
        @Override
        Optional<String> read(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getBigDecimal(column)).map(BigDecimal::toPlainString);
        }

        @Override
        void write(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setBigDecimal(column, new BigDecimal(text));
        }
    },
    YES_OR_NO {
        @Override
        Optional<String> read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? Optional.empty() : Optional.of(Boolean.toString(value));
        }

        @Override
        void write(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setBoolean(column, Boolean.parseBoolean(text));
        }
    },
    DAY {
        @Override
        Optional<String> read(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, LocalDate.class)).map(LocalDate::toString);
        }

        @Override
        void write(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setObject(column, LocalDate.parse(text));
        }
    },
    INSTANT {
        @Override
        Optional<String> read(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                    .map(time -> time.toInstant().toString());
        }

        @Override
        void write(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setObject(column, Instant.parse(text).atOffset(ZoneOffset.UTC));
        }
    },
    BYTES {
        @Override
        Optional<String> read(ResultSet row, int column) throws SQLException {
            return Optional.ofNullable(row.getBytes(column)).map(Base64.getEncoder()::encodeToString);
        }

        @Override
        void write(PreparedStatement statement, int column, String text) throws SQLException {
            statement.setBytes(column, Base64.getDecoder().decode(text));
        }
    };

    /** A value as text; absent for null. */
    abstract Optional<String> read(ResultSet row, int column) throws SQLException;

    abstract void write(PreparedStatement statement, int column, String text) throws SQLException;

    void put(PreparedStatement statement, int column, @Nullable String text) throws SQLException {
        if (text == null) {
            statement.setObject(column, null);
        } else {
            write(statement, column, text);
        }
    }

    static Kind of(int type, String name) {
        if (name.toLowerCase(Locale.ROOT).startsWith("timestamp")) {
            return INSTANT;
        }
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.NUMERIC, Types.DECIMAL -> NUMBER;
            case Types.BOOLEAN, Types.BIT -> YES_OR_NO;
            case Types.DATE -> DAY;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BYTES;
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            default -> throw new IllegalStateException("a column of type " + name + " cannot be kept");
        };
    }
}
