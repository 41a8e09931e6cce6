package hengji.core.workflow;

import hengji.core.explain.Wording;
import java.util.List;

/** What is said to somebody who acts. */
final class Answers {
    static final Obstacle ADMINISTRATOR = new Obstacle(
            Wording.of("系统管理员、安全管理员、安全审计员不办理业务，也不查看表内数据。", "Administrators and auditors take no part in forms."),
            Wording.of("请用业务账号登录。", "Log in with a business account."));

    private final Path path;

    Answers(Path path) {
        this.path = path;
    }

    /** What has to be done next in a state, and by whom. */
    Wording due(State state) {
        Wording name = path.name(state);
        List<Role> holders = path.holder(state).stream().toList();
        return holders.isEmpty()
                ? Wording.of(name.zh() + "，已办结", name.en() + ": done")
                : Wording.of(
                        name.zh() + "，待" + Words.zhRoles(holders) + "办理",
                        name.en() + ": waiting for the " + Words.enRoles(holders));
    }

    Obstacle notHere(State state, Action action, Actor actor) {
        Wording reason = Wording.of(
                "表处于“" + path.name(state).zh() + "”，不能“" + action.wording().zh() + "”。",
                "The form is in \"" + path.name(state).en() + "\", where one cannot "
                        + action.wording().en() + ".");
        Wording open = Words.actions(path.open(state, actor.roles()));
        Wording due = due(state);
        return new Obstacle(
                reason,
                open.zh().isEmpty()
                        ? Wording.of("当前：" + due.zh() + "。", "Now: " + due.en() + ".")
                        : Wording.of("您现在可以：" + open.zh() + "。", "You may now: " + open.en() + "."));
    }

    static Obstacle notYours(Transition row) {
        Wording action = row.action().wording();
        List<Role> by = row.by().stream().sorted().toList();
        return new Obstacle(
                Wording.of(
                        "“" + action.zh() + "”由" + Words.zhRoles(by) + "办理。",
                        "Only the " + Words.enRoles(by) + " may " + action.en() + "."),
                Wording.of(
                        "请联系" + Words.zhRoles(by) + "办理；您兼任该角色的，请切换角色。",
                        "Ask them, or switch to that role if you hold it."));
    }
}
