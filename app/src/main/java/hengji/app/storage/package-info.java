/** The database: connection, transactions that last, time. */
@NullMarked
package hengji.app.storage;

import org.jspecify.annotations.NullMarked;
