/** The reading desk: files in, forms out; evaluations in, papers out. */
@NullMarked
package hengji.documents;

import org.jspecify.annotations.NullMarked;
