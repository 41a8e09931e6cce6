/** Papers as PDF: tables drawn rule by rule, a Chinese serif embedded as a subset, tagged for screen readers. */
@NullMarked
package hengji.documents.paper.pdf;

import org.jspecify.annotations.NullMarked;
