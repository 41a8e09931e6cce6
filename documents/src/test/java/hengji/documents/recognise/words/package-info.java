/** How single cells are understood. */
@NullMarked
package hengji.documents.recognise.words;

import org.jspecify.annotations.NullMarked;
