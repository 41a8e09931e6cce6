package hengji.app.demo;

import hengji.app.account.Grant;
import hengji.app.account.Who;
import hengji.core.workflow.Role;
import java.util.Arrays;
import java.util.List;

/**
 * Somebody of the made-up county.
 *
 * @param login 登录名
 * @param name 姓名, always of the pattern 经办人甲
 * @param grants what the person may do
 */
record Person(String login, String name, List<Grant> grants) {
    Person {
        grants = List.copyOf(grants);
    }

    static Person of(String login, String name, Role role, long... organisations) {
        List<Grant> grants = organisations.length == 0
                ? List.of(new Grant(role, DemoCounty.REGION, 0))
                : Arrays.stream(organisations)
                        .mapToObj(organisation -> new Grant(role, DemoCounty.REGION, organisation))
                        .toList();
        return new Person(login, name, grants);
    }

    /** As the use cases know somebody. */
    Who who(long account) {
        return new Who(account, login, name, grants);
    }
}
