/** What earlier years say about an indicator (历年记录). */
@NullMarked
package hengji.core.memory;

import org.jspecify.annotations.NullMarked;
