package hengji.app.access;

import hengji.core.workflow.Role;

/** A role and how far it reaches for one deed. */
public record Holder(Role role, Reach reach) {}
