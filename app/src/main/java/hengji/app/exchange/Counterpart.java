package hengji.app.exchange;

import hengji.core.explain.Wording;
import java.util.List;
import java.util.Optional;

/** The office's side of one kind of table: what it has, what stands against a row, how a row is taken in. */
interface Counterpart {
    Kind kind();

    /** Everything the office has for a year, by key of the rows; in the order it goes out. */
    Office open(String region, int year);

    /** What the office has, read once for a whole file. */
    interface Office {
        List<Row> rows();

        /** A row as the office would write it, e.g. with what follows from the rest filled in. */
        default Row completed(Row row) {
            return row;
        }

        /** Why a row cannot be matched; none where it can. */
        List<Wording> reasons(Row row, Optional<Row> before);

        /**
         * Takes a row in.
         *
         * @param before what the office has under its key
         * @return why not, where it could not be
         */
        Optional<Wording> take(Row row, Optional<Row> before, Taking taking);

        /** For people: what a row is about. */
        String name(Row row);
    }
}
