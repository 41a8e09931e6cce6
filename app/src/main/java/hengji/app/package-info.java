/** The door of the office: commands that start it, keep it and look after it (办公系统). */
@NullMarked
package hengji.app;

import org.jspecify.annotations.NullMarked;
