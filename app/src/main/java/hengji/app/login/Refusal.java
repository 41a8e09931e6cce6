package hengji.app.login;

import hengji.core.explain.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody could not log in; it never tells whether a name exists. */
enum Refusal {
    WRONG(Wording.of(
            "登录名、密码或动态码不对，请重新输入。连续输错 5 次，账号锁定 15 分钟。",
            "Wrong name, password or code. Five failures in a row lock an account for 15 minutes.")),
    LOCKED(
            Wording.of(
                    "连续输错次数过多，账号已锁定，请 15 分钟后再试；忘记密码的，请联系安全管理员重置。",
                    "Too many failures: the account is locked for 15 minutes. Ask the security administrator for a new password.")),
    NOTICE(Wording.of("请先阅读保密提醒，并勾选“我已阅读并遵守”。", "Read the notice about classified content and tick the box first.")),
    TOO_MANY(Wording.of("这个地址的登录尝试过多，请几分钟后再试。", "Too many attempts from this address. Try again in a few minutes.")),
    SIGN_ON(Wording.of(
            "统一身份登录没有成功，请再试一次；仍然不行的，请用登录名和密码登录，并告诉系统管理员。",
            "The sign-on did not work. Try again, or log in by name and password and tell the administrator.")),
    NO_ACCOUNT(
            Wording.of(
                    "统一身份已核实，但本系统没有可以这样登录的对应账号。请联系安全管理员；三员请用登录名和密码登录。",
                    "You are known, but no account here may come in that way. Ask the security administrator; administrators log in by name and password.")),
    EXPIRED(Wording.of("页面停留时间过长，请重新登录。", "This page was open for too long. Log in again."));

    private final Wording wording;

    Refusal(Wording wording) {
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Refusal> find(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
