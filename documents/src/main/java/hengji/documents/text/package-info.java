/** Plain and separated text, in whatever encoding it comes. */
@NullMarked
package hengji.documents.text;

import org.jspecify.annotations.NullMarked;
