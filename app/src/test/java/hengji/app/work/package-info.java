/** What waits for whom, and until when. */
@NullMarked
package hengji.app.work;

import org.jspecify.annotations.NullMarked;
