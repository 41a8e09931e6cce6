package hengji.app.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A department, unit or section as it stands today. Identity is the code; the id never changes.
 *
 * @param id internal
 * @param region 区划码
 * @param parentId what it belongs to; 0 for none
 * @param code 预算单位编码
 * @param name 名称
 * @param kind what it is
 * @param contact 联系人
 * @param phone 联系电话
 * @param validFrom first day
 * @param validTo last day; absent while it exists
 */
public record Organisation(
        long id,
        String region,
        long parentId,
        String code,
        String name,
        Kind kind,
        String contact,
        String phone,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    /** What an organisation is. */
    public enum Kind {
        /** 财政局 of the region. */
        FINANCE("财政部门"),
        /** 主管部门 or 一级预算单位. */
        DEPARTMENT("部门"),
        /** 所属单位. */
        UNIT("单位"),
        /** 股室. */
        SECTION("股室");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public boolean isDissolved() {
        return validTo.isPresent();
    }
}
