package hengji.app.handover;

import hengji.core.workflow.Role;

/**
 * One role at one place, with what hangs on it.
 *
 * @param grant id of the grant
 * @param role which
 * @param region where
 * @param organisation where; 0 for the whole region
 * @param name of that place
 * @param rows indicators given to the person there and not finished
 * @param reviews forms given to the person to review there
 */
record Portion(long grant, Role role, String region, long organisation, String name, int rows, int reviews) {}
