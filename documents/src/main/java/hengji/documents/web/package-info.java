/** Web pages. */
@NullMarked
package hengji.documents.web;

import org.jspecify.annotations.NullMarked;
