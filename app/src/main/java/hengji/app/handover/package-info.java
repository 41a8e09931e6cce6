/** 工作移交: what one person did goes on with another. */
@NullMarked
package hengji.app.handover;

import org.jspecify.annotations.NullMarked;
