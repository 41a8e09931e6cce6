/** Files taken in as targets: stored, read, shown with everything found in them, and only then taken (导入). */
@NullMarked
package hengji.app.intake;

import org.jspecify.annotations.NullMarked;
