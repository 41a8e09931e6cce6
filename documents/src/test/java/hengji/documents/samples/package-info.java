/** The two samples of the repository and how they are recorded again. */
@NullMarked
package hengji.documents.samples;

import org.jspecify.annotations.NullMarked;
