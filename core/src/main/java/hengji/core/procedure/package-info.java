/** Small matters that pass between offices (办理程序), each one printable table: who may do what, what it takes, where it leads. */
@NullMarked
package hengji.core.procedure;

import org.jspecify.annotations.NullMarked;
