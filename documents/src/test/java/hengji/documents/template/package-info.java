/** Filling in and reading back. */
@NullMarked
package hengji.documents.template;

import org.jspecify.annotations.NullMarked;
