/**
 * Scoring (评分): exact, and what computes also explains.
 */
@NullMarked
package hengji.core.scoring;

import org.jspecify.annotations.NullMarked;
