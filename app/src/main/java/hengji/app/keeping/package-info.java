/** Backup while the office runs and restore into an empty database, the same file for both databases (备份、恢复). */
@NullMarked
package hengji.app.keeping;

import org.jspecify.annotations.NullMarked;
