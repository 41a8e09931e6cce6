/** What the commands are made of, tried piece by piece. */
@NullMarked
package hengji.cli;

import org.jspecify.annotations.NullMarked;
