/** How forms and evaluations travel as JSON. */
@NullMarked
package hengji.documents.json;

import org.jspecify.annotations.NullMarked;
