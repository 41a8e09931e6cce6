/** The re-check of a self-evaluation by the bureau (抽查复核): row by row, sent, objected to, answered, final. */
@NullMarked
package hengji.app.recheck;

import org.jspecify.annotations.NullMarked;
