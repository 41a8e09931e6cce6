/**
 * Rule packs (评分口径): the dated, cited numbers and vocabularies, and what kinds of them exist.
 */
@NullMarked
package hengji.core.policy;

import org.jspecify.annotations.NullMarked;
