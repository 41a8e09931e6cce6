package hengji.app.restructure;

import hengji.app.organisation.Organisation.Kind;
import java.time.LocalDate;

/**
 * An organisation to be made.
 *
 * @param region 区划码
 * @param parentId what it belongs to; 0 for none
 * @param code 编码
 * @param name 名称
 * @param kind what it is
 * @param contact 联系人
 * @param phone 联系电话
 * @param from its first day
 */
public record NewBody(
        String region,
        long parentId,
        String code,
        String name,
        Kind kind,
        String contact,
        String phone,
        LocalDate from) {
    public NewBody {
        code = code.strip();
        name = name.strip();
        contact = contact.strip();
        phone = phone.strip();
    }
}
