package hengji.app.result;

import hengji.app.organisation.Organisation;
import java.util.Optional;

/**
 * What a decision is about: a project, or a department's money as a whole.
 *
 * @param organisation whose
 * @param year the year whose result it is
 * @param projectCode 项目编码; empty for the department as a whole
 * @param name as people call it
 * @param form its self-evaluation; absent while there is none
 */
public record Matter(Organisation organisation, int year, String projectCode, String name, Optional<Long> form) {
    public boolean isProject() {
        return !projectCode.isEmpty();
    }

    /** Its name in a request. */
    public String key() {
        return organisation.id() + ":" + projectCode;
    }

    /** 项目编码 or 预算单位编码. */
    public String code() {
        return isProject() ? projectCode : organisation.code();
    }
}
