package hengji.app.form;

import hengji.core.exact.AmountUnit;
import hengji.core.form.FormKind;
import hengji.core.workflow.PathKind;
import hengji.core.workflow.State;
import java.time.Instant;

/**
 * What a form is and where it stands.
 *
 * @param id internal
 * @param region 区划码
 * @param organisation whose form
 * @param year 年度
 * @param path target or self-evaluation
 * @param kind departmental, project or transfer form
 * @param projectCode 项目编码; empty for a departmental form
 * @param projectName 项目名称; empty for a departmental form
 * @param title as printed
 * @param scope 本级 or 汇总, by the name of {@link hengji.core.form.Scope}; empty where not stated
 * @param supervisor 主管部门
 * @param unit of all its amounts
 * @param state where it stands on its path
 * @param stateSince since when
 * @param version the version being worked on, from 1
 * @param targetForm the approved target a self-evaluation rests on; 0 for none
 * @param changedAt when somebody last changed any part of it
 * @param revision raised by every change of any part of it
 */
public record FormHead(
        long id,
        String region,
        long organisation,
        int year,
        PathKind path,
        FormKind kind,
        String projectCode,
        String projectName,
        String title,
        String scope,
        String supervisor,
        AmountUnit unit,
        State state,
        Instant stateSince,
        int version,
        long targetForm,
        Instant changedAt,
        long revision) {
    /** Whether results are part of it. */
    public boolean isEvaluated() {
        return path == PathKind.SELF_EVALUATION;
    }
}
