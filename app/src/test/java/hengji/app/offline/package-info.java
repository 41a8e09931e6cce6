/** The pages of offline as their users meet them. */
@NullMarked
package hengji.app.offline;

import org.jspecify.annotations.NullMarked;
