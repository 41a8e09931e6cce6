/** What has to be put right (整改台账): findings of any step, who owns them, until they are closed (销号). */
@NullMarked
package hengji.core.rectification;

import org.jspecify.annotations.NullMarked;
