/** All units' lights by period on one page, and the report on them (监控总览、监控报告). */
@NullMarked
package hengji.app.board;

import org.jspecify.annotations.NullMarked;
