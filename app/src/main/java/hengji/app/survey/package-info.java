/** Satisfaction asked on paper: a questionnaire to print, and a tally that becomes value and evidence (满意度问卷). */
@NullMarked
package hengji.app.survey;

import org.jspecify.annotations.NullMarked;
