/** 催报: who has not filed, and the words to say so. */
@NullMarked
package hengji.app.remind;

import org.jspecify.annotations.NullMarked;
