/** The office on PostgreSQL against bare servers that read and write the same rows. */
@org.jspecify.annotations.NullMarked
package hengji.bench.office;
