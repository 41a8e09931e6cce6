/** Projects and the money of units and projects, as the budget system knows them (项目与预算). */
@NullMarked
package hengji.app.project;

import org.jspecify.annotations.NullMarked;
