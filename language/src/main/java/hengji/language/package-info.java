/** Chinese words: segmentation and similarity with a dictionary of the field. */
@NullMarked
package hengji.language;

import org.jspecify.annotations.NullMarked;
