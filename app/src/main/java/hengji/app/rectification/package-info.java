/** What has to be put right, whichever step found it: ledger, answers with proof, closing (整改台账、反馈、销号). */
@NullMarked
package hengji.app.rectification;

import org.jspecify.annotations.NullMarked;
