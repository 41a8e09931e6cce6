/** Monitoring in the year (双监控): how far the targets are, how far the money is, and what follows from it. */
@NullMarked
package hengji.core.monitoring;

import org.jspecify.annotations.NullMarked;
