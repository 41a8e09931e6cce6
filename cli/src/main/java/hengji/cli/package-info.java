/** The commands: files in, reports out. */
@NullMarked
package hengji.cli;

import org.jspecify.annotations.NullMarked;
