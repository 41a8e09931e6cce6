@NullMarked
package hengji.app.recheck;

import org.jspecify.annotations.NullMarked;
