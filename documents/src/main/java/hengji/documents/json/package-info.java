/** The canonical JSON: forms in both directions, evaluations out. Core types carry no annotations for it. */
@NullMarked
package hengji.documents.json;

import org.jspecify.annotations.NullMarked;
