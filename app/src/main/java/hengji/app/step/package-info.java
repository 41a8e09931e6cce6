/** Taking a step from a page or a program (办理). */
@NullMarked
package hengji.app.step;

import org.jspecify.annotations.NullMarked;
