package hengji.app.duty;

import hengji.app.organisation.Organisation;
import hengji.core.explain.Wording;

/** Whom a rule of 应报 is about. */
public enum Bodies {
    DEPARTMENTS(Wording.of("一级部门", "departments")),
    UNITS(Wording.of("所属单位", "units below")),
    PROJECTS(Wording.of("每个项目", "every project"));

    private final Wording wording;

    Bodies(Wording wording) {
        this.wording = wording;
    }

    public Wording wording() {
        return wording;
    }

    boolean meets(Organisation body) {
        return switch (this) {
            case DEPARTMENTS -> body.kind() == Organisation.Kind.DEPARTMENT || body.kind() == Organisation.Kind.FINANCE;
            case UNITS -> body.kind() == Organisation.Kind.UNIT;
            case PROJECTS -> false;
        };
    }
}
