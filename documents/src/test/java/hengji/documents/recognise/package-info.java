/** The book of recognising forms: words first, then layouts, then the same form in many disguises. */
@NullMarked
package hengji.documents.recognise;

import org.jspecify.annotations.NullMarked;
