/** Regions and organisations are made, renamed, moved, merged and dissolved; what was stays on record (机构管理). */
@NullMarked
package hengji.app.restructure;

import org.jspecify.annotations.NullMarked;
