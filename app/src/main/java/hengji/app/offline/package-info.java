/** What was filed on paper: the register of receipts (线下报送). */
@NullMarked
package hengji.app.offline;

import org.jspecify.annotations.NullMarked;
