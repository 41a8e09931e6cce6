/** Measures the reading of the real forms against their transcriptions and publishes docs/reading.md. */
@NullMarked
package hengji.documents.recognise.reading;

import org.jspecify.annotations.NullMarked;
