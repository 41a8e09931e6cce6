/** Tables in the making: cells put down one after another until spans and merges are settled. */
@NullMarked
package hengji.documents.table;

import org.jspecify.annotations.NullMarked;
