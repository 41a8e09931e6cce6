/** Forms that nobody had in mind when the reader was written, drawn by hand with what a person reads in them. */
@NullMarked
package hengji.documents.unseen;

import org.jspecify.annotations.NullMarked;
