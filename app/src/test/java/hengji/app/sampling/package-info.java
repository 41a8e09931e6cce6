@NullMarked
package hengji.app.sampling;

import org.jspecify.annotations.NullMarked;
