/** Papers as accessible HTML pages without script or outside references. */
@NullMarked
package hengji.documents.paper.web;

import org.jspecify.annotations.NullMarked;
