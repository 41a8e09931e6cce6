package hengji.app.exchange;

import hengji.app.organisation.Organisation;
import hengji.app.organisation.Organisation.Kind;
import hengji.app.organisation.Past;
import hengji.app.organisation.Trees;
import hengji.app.project.Projects;
import hengji.app.restructure.Ground;
import hengji.app.restructure.NewBody;
import hengji.app.restructure.Restructured;
import hengji.app.restructure.Restructuring;
import hengji.core.explain.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Units by their codes. */
@Component
class UnitTables implements Counterpart {
    private final Trees trees;
    private final Past past;
    private final Projects projects;
    private final Restructuring restructuring;

    UnitTables(Trees trees, Past past, Projects projects, Restructuring restructuring) {
        this.trees = trees;
        this.past = past;
        this.projects = projects;
        this.restructuring = restructuring;
    }

    @Override
    public hengji.app.exchange.Kind kind() {
        return hengji.app.exchange.Kind.UNITS;
    }

    @Override
    public Office open(String region, int year) {
        return new Units(region, new Bodies(trees.tree(), past, projects, region, year));
    }

    private final class Units implements Office {
        private final String region;
        private final Bodies bodies;

        Units(String region, Bodies bodies) {
            this.region = region;
            this.bodies = bodies;
        }

        @Override
        public List<Row> rows() {
            return bodies.living().stream().map(this::row).toList();
        }

        @Override
        public Row completed(Row row) {
            return row.has(Item.UNIT_KIND) ? row.with(Item.UNIT_KIND, word(row.text(Item.UNIT_KIND))) : row;
        }

        /** A department above may stand in the same file: that is for taking in to find out. */
        @Override
        public List<Wording> reasons(Row row, Optional<Row> before) {
            boolean itself = row.text(Item.PARENT_CODE).equals(row.text(Item.UNIT_CODE));
            return itself && row.has(Item.PARENT_CODE)
                    ? List.of(Wording.of("上级编码就是自己的编码。", "It stands below itself."))
                    : List.of();
        }

        @Override
        public Optional<Wording> take(Row row, Optional<Row> before, Taking taking) {
            Optional<Organisation> above = above(row);
            if (row.has(Item.PARENT_CODE) && above.isEmpty()) {
                return Optional.of(bodies.unknown(row.text(Item.PARENT_CODE)));
            }
            long parent = above.map(Organisation::id).orElse(0L);
            return before.isEmpty() ? made(row, parent, taking) : changed(row, parent, taking);
        }

        @Override
        public String name(Row row) {
            return row.text(Item.UNIT_CODE) + " " + row.text(Item.UNIT_NAME);
        }

        private Optional<Organisation> above(Row row) {
            return living(row.text(Item.PARENT_CODE));
        }

        private Optional<Organisation> living(String code) {
            return trees.tree().all().stream()
                    .filter(body -> body.region().equals(region) && !body.isDissolved())
                    .filter(body -> body.code().equals(code))
                    .findFirst();
        }

        private Optional<Wording> made(Row row, long parent, Taking taking) {
            return refusal(restructuring.create(
                    new NewBody(
                            region,
                            parent,
                            row.text(Item.UNIT_CODE),
                            row.text(Item.UNIT_NAME),
                            kind(row, parent),
                            row.text(Item.CONTACT),
                            row.text(Item.PHONE),
                            taking.effective()),
                    taking.actor()));
        }

        private Optional<Wording> changed(Row row, long parent, Taking taking) {
            Organisation body = living(row.text(Item.UNIT_CODE)).orElseThrow();
            Ground ground = new Ground(taking.effective(), "单位信息导入：" + taking.fileName(), "");
            String contact = row.has(Item.CONTACT) ? row.text(Item.CONTACT) : body.contact();
            String phone = row.has(Item.PHONE) ? row.text(Item.PHONE) : body.phone();
            restructuring.reach(body.id(), contact, phone, taking.actor());
            Optional<Wording> refusal = row.text(Item.UNIT_NAME).equals(body.name())
                    ? Optional.empty()
                    : refusal(restructuring.rename(
                            body.id(), body.code(), row.text(Item.UNIT_NAME), ground, taking.actor()));
            boolean moves = row.has(Item.PARENT_CODE) && parent != body.parentId();
            return refusal.isPresent() || !moves
                    ? refusal
                    : refusal(restructuring.move(body.id(), parent, ground, taking.actor()));
        }

        private Row row(Organisation body) {
            Map<Item, String> texts = new EnumMap<>(Item.class);
            texts.put(Item.UNIT_CODE, body.code());
            texts.put(Item.UNIT_NAME, body.name());
            texts.put(
                    Item.PARENT_CODE,
                    body.parentId() == 0 ? "" : bodies.get(body.parentId()).code());
            texts.put(Item.UNIT_KIND, body.kind().chinese());
            texts.put(Item.CONTACT, body.contact());
            texts.put(Item.PHONE, body.phone());
            return new Row(texts);
        }
    }

    private static Optional<Wording> refusal(Restructured answer) {
        return answer instanceof Restructured.Refused(List<Wording> reasons)
                ? Optional.of(reasons.getFirst())
                : Optional.empty();
    }

    private static Kind kind(Row row, long parent) {
        return switch (row.text(Item.UNIT_KIND)) {
            case "财政部门" -> Kind.FINANCE;
            case "部门" -> Kind.DEPARTMENT;
            case "股室" -> Kind.SECTION;
            default -> parent == 0 ? Kind.DEPARTMENT : Kind.UNIT;
        };
    }

    /** Other systems say 一级预算单位 for a department and 基层单位 for a unit. */
    private static String word(String said) {
        if (said.contains("财政")) {
            return Kind.FINANCE.chinese();
        }
        if (said.contains("部门") || said.contains("一级")) {
            return Kind.DEPARTMENT.chinese();
        }
        return said.contains("股") || said.contains("科室") ? Kind.SECTION.chinese() : Kind.UNIT.chinese();
    }
}
