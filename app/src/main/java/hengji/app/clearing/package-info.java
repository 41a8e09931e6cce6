/** Clears contents nobody refers to any more, every night. */
@NullMarked
package hengji.app.clearing;

import org.jspecify.annotations.NullMarked;
