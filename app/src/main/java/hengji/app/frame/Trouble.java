package hengji.app.frame;

import hengji.core.explain.Wording;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/** What can be wrong with a request before any feature sees it: the code for programs, the words for people. */
enum Trouble {
    BAD_REQUEST(
            HttpStatus.BAD_REQUEST,
            "bad-request",
            Wording.of("请求的内容不完整或格式不对。", "The request is incomplete or malformed."),
            Wording.of("请返回上一页检查后再提交。", "Go back, check and send again.")),
    LOGIN_NEEDED(
            HttpStatus.UNAUTHORIZED,
            "login-needed",
            Wording.of("请先登录或提供令牌。", "Log in or send a token."),
            Wording.of("请登录后再试。", "Log in and try again.")),
    FORBIDDEN(
            HttpStatus.FORBIDDEN,
            "forbidden",
            Wording.of("页面已过期，这一步没有提交。", "The page was open for too long; this step was not taken."),
            Wording.of("请用返回键回到刚才的页面，复制所填内容，重新登录后再提交。", "Go back, copy what you typed, log in again and send it.")),
    NOT_THERE(
            HttpStatus.NOT_FOUND,
            "not-there",
            Wording.of("没有这个页面，或者您没有查看它的权限。", "There is no such page, or it is not open to you."),
            Wording.of(
                    "请从左侧菜单重新进入；需要权限的，请联系安全管理员。",
                    "Start again from the menu; ask the security administrator for rights.")),
    WRONG_METHOD(
            HttpStatus.METHOD_NOT_ALLOWED,
            "method-not-allowed",
            Wording.of("这个地址不能这样使用。", "This address cannot be used in that way."),
            Wording.of("请从左侧菜单重新进入。", "Start again from the menu.")),
    NOT_ACCEPTABLE(
            HttpStatus.NOT_ACCEPTABLE,
            "not-acceptable",
            Wording.of("没有所要的格式。", "There is no answer in the format asked for."),
            Wording.of("请换一种格式。", "Ask for another format.")),
    TOO_LARGE(
            HttpStatus.CONTENT_TOO_LARGE,
            "too-large",
            Wording.of("文件太大，没有上传。", "The file is too large and was not taken."),
            Wording.of(
                    "单个文件不超过 40 MB，一次合计不超过 120 MB；请压缩或分次上传。",
                    "At most 40 MB a file and 120 MB together; shrink or split them.")),
    TOO_LONG(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "too-long",
            Wording.of("有一项文字太长，没有保存。", "A text is too long and was not kept."),
            Wording.of("请返回上一页，把最长的一项写短后再保存。", "Go back, shorten the longest text and save again.")),
    WRONG_MEDIA(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "unsupported-media-type",
            Wording.of("不认识所发内容的格式。", "The format of what was sent is not known here."),
            Wording.of("请检查 Content-Type。", "Check the Content-Type.")),
    BROKEN(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "broken",
            Wording.of("系统出错，这一步没有完成；已保存的内容不受影响。", "Something broke; this step was not done. What was saved is safe."),
            Wording.of(
                    "请稍后再试；仍然出错时，请把时间和操作告诉系统管理员。", "Try again; if it persists, tell the administrator when and what."));

    private final HttpStatus status;
    private final String code;
    private final Wording what;
    private final Wording advice;

    Trouble(HttpStatus status, String code, Wording what, Wording advice) {
        this.status = status;
        this.code = code;
        this.what = what;
        this.advice = advice;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Wording what() {
        return what;
    }

    Wording advice() {
        return advice;
    }

    /** The trouble of a status; a status without one of its own is that of its class. */
    static Trouble of(int status) {
        Optional<Trouble> exact = Stream.of(values())
                .filter(each -> each.status.value() == status)
                .findFirst();
        return exact.orElse(status < 500 ? BAD_REQUEST : BROKEN);
    }
}
