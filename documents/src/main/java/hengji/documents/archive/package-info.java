/** Zip archives read from memory by their central directory, within limits, every byte checked. */
@NullMarked
package hengji.documents.archive;

import org.jspecify.annotations.NullMarked;
