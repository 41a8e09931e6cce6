package hengji.app.path;

import hengji.app.account.Who;
import hengji.app.form.FormHead;
import hengji.core.workflow.Path;
import hengji.core.workflow.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is, for many forms at once: a fixed number of questions to the database, however many forms. */
@Service
public class Turns {
    private final Ways ways;
    private final Parts parts;

    Turns(Ways ways, Parts parts) {
        this.ways = ways;
        this.parts = parts;
    }

    /**
     * A form that waits for somebody.
     *
     * @param head which
     * @param path its way
     * @param roles as what that person would act
     */
    public record Turn(FormHead head, Path path, Set<Role> roles) {
        public Turn {
            roles = Set.copyOf(roles);
        }
    }

    /** Those of the forms that wait for this person. */
    @Transactional(readOnly = true)
    public List<Turn> of(List<FormHead> heads, Who who) {
        List<FormHead> concerned =
                heads.stream().filter(head -> !parts.roles(head, who).isEmpty()).toList();
        Map<Long, Path> paths = ways.of(concerned);
        return concerned.stream()
                .flatMap(head -> turn(head, Objects.requireNonNull(paths.get(head.id())), who))
                .toList();
    }

    private Stream<Turn> turn(FormHead head, Path path, Who who) {
        Set<Role> roles = parts.roles(head, who);
        roles.retainAll(path.holder(head.state()));
        return roles.isEmpty() ? Stream.empty() : Stream.of(new Turn(head, path, roles));
    }
}
