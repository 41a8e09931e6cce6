package hengji.app.review;

import hengji.app.frame.Frame;
import java.time.LocalDate;
import java.util.List;

/** One's delegations, and who may be chosen for a new one. */
public record DelegationsPage(
        Frame frame, List<Delegations.Delegation> list, List<Colleagues.Person> candidates, LocalDate today) {}
