/** Regions, departments and units as a tree through time (地区、部门、单位). */
@NullMarked
package hengji.app.organisation;

import org.jspecify.annotations.NullMarked;
