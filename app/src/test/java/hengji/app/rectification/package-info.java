/** What has to be put right, from its opening to its closing. */
@NullMarked
package hengji.app.rectification;

import org.jspecify.annotations.NullMarked;
