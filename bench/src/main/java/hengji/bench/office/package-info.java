/** The office on PostgreSQL against bare servers that read and write the same rows. */
@NullMarked
package hengji.bench.office;

import org.jspecify.annotations.NullMarked;
