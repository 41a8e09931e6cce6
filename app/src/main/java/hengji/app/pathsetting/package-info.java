/** How a region's forms go their way, and what its offices and steps are called there (流程设置). */
@NullMarked
package hengji.app.pathsetting;

import org.jspecify.annotations.NullMarked;
