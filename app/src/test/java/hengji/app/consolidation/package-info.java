@NullMarked
package hengji.app.consolidation;

import org.jspecify.annotations.NullMarked;
