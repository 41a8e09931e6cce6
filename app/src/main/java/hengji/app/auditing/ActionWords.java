package hengji.app.auditing;

import hengji.app.frame.Say;
import java.util.HashMap;
import java.util.Map;

/** What actions are called; one without a name is shown as it is kept. */
final class ActionWords {
    private static final Map<String, String> CHINESE = new HashMap<>();

    static {
        CHINESE.put("login", "登录");
        CHINESE.put("login.failed", "登录失败");
        CHINESE.put("login.locked", "登录失败并锁定账号");
        CHINESE.put("logout", "退出");
        CHINESE.put("password.change", "修改密码");
        CHINESE.put("session.end", "结束登录会话");
        CHINESE.put("totp.begin", "启用两步验证");
        CHINESE.put("totp.end", "停用两步验证");
        CHINESE.put("token.make", "新建程序令牌");
        CHINESE.put("token.revoke", "停用程序令牌");
        CHINESE.put("account.open", "新建账号");
        CHINESE.put("account.close", "停用账号");
        CHINESE.put("account.reopen", "启用账号");
        CHINESE.put("account.reset", "重置密码");
        CHINESE.put("account.contact", "修改联系方式");
        CHINESE.put("role.give", "授予角色");
        CHINESE.put("role.end", "收回角色");
        CHINESE.put("form.type", "填写");
        CHINESE.put("form.remove", "删除表内行");
        CHINESE.put("return.answer", "答复退回意见");
        CHINESE.put("return.strike", "撤销退回意见");
        CHINESE.put("path.set", "设置流程");
        CHINESE.put("office.name", "设置科室名称");
        CHINESE.put("year.open", "开设年度");
        CHINESE.put("year.pack", "设置规则包");
        CHINESE.put("year.stages", "设置年度阶段");
        CHINESE.put("calendar.day", "设置工作日");
        CHINESE.put("duty.rules", "设置应报规则");
        CHINESE.put("duty.restore", "恢复应报规则");
        CHINESE.put("mail.again", "重新发送邮件");
    }

    private ActionWords() {}

    static String of(String action, Say say) {
        return say.isChinese() ? CHINESE.getOrDefault(action, action) : action;
    }
}
