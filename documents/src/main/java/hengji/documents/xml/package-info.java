/** A pull scanner for the XML inside office files: well-formedness checked, no entities but the five, nothing opened. */
@NullMarked
package hengji.documents.xml;

import org.jspecify.annotations.NullMarked;
