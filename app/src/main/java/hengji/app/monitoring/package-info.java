/** Monitoring in the year: what is filled in for a period, the lights it gives, and its paper (绩效运行监控). */
@NullMarked
package hengji.app.monitoring;

import org.jspecify.annotations.NullMarked;
