/** Monitoring in the year, from a sheet's first figure to the board of all lights. */
@NullMarked
package hengji.app.monitoring;

import org.jspecify.annotations.NullMarked;
