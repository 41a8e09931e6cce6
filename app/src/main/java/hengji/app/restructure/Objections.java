package hengji.app.restructure;

import hengji.app.organisation.Organisation;
import hengji.app.organisation.Organisation.Kind;
import hengji.app.organisation.Tree;
import hengji.core.explain.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Everything that stands against a change, collected before speaking. */
final class Objections {
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z.-]{1,30}");
    private static final int LONGEST_NAME = 200;

    private final Tree tree;
    private final List<Wording> all = new ArrayList<>();

    Objections(Tree tree) {
        this.tree = tree;
    }

    List<Wording> all() {
        return List.copyOf(all);
    }

    Objections code(String region, String code, long self) {
        if (!CODE.matcher(code).matches()) {
            against(
                    "编码“" + code + "”不合要求：只用数字、字母、点和横线，最多 30 位。",
                    "Codes are digits, letters, points and dashes, 30 at most.");
        }
        tree.all().stream()
                .filter(other -> other.region().equals(region) && other.code().equals(code))
                .filter(other -> other.id() != self && !other.isDissolved())
                .forEach(other -> against(
                        "编码 " + code + " 已由“" + other.name() + "”使用。",
                        "Code " + code + " is in use by " + other.name() + "."));
        return this;
    }

    Objections name(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            against("请填写名称，最多 200 字。", "A name is needed, 200 characters at most.");
        }
        return this;
    }

    Objections ground(Ground ground) {
        if (ground.reason().isEmpty()) {
            against("请填写变更原因。", "Say why.");
        }
        return this;
    }

    /** A change begins a day after what was before began, or nothing would be left of that. */
    Objections day(LocalDate on, LocalDate began) {
        if (!on.isAfter(began)) {
            against("变更日期应晚于 " + began + "（现状的起始日期）。", "The change must come after " + began + ".");
        }
        return this;
    }

    Objections parent(Kind kind, String region, long parent, long self) {
        if (parent == 0) {
            if (kind == Kind.UNIT || kind == Kind.SECTION) {
                against(kind.chinese() + "须有上级机构。", "This kind stands below another.");
            }
            return this;
        }
        tree.find(parent)
                .filter(above -> above.region().equals(region))
                .ifPresentOrElse(
                        above -> below(kind, above, self),
                        () -> against("没有找到上级机构。", "There is no such organisation above."));
        return this;
    }

    private void below(Kind kind, Organisation above, long self) {
        if (above.isDissolved()) {
            against("上级机构“" + above.name() + "”已撤销。", above.name() + " is dissolved.");
        }
        if (above.kind() == Kind.SECTION) {
            against("股室之下不能再设机构。", "Nothing stands below a section.");
        }
        if (kind == Kind.DEPARTMENT || kind == Kind.FINANCE) {
            against(kind.chinese() + "直接归本地区，不设上级机构。", "A department stands directly in the region.");
        }
        if (self != 0 && tree.isWithin(above.id(), self)) {
            against("不能移到自己或自己的下级之下。", "It cannot stand below itself.");
        }
    }

    Objections alive(Organisation body) {
        if (body.isDissolved()) {
            against("“" + body.name() + "”已撤销，不能再变更。", body.name() + " is dissolved.");
        }
        return this;
    }

    Objections nothingBelow(Organisation body) {
        List<String> living = tree.below(body.id()).stream()
                .filter(below -> !below.isDissolved())
                .map(Organisation::name)
                .toList();
        if (!living.isEmpty()) {
            against(
                    "所属机构还在：" + String.join("、", living) + "。请先调整或撤销。",
                    "Still below: " + String.join(", ", living) + "; move or dissolve them first.");
        }
        return this;
    }

    Objections successor(Organisation body, long into) {
        tree.find(into)
                .filter(other -> other.region().equals(body.region()) && !other.isDissolved())
                .ifPresentOrElse(
                        other -> {
                            if (tree.isWithin(into, body.id())) {
                                against("不能并入自己或自己的下级。", "It cannot be merged into itself.");
                            }
                            if (other.kind() == Kind.SECTION && body.kind() != Kind.SECTION) {
                                against("单位不能并入股室。", "A unit cannot become part of a section.");
                            }
                        },
                        () -> against("请选择并入的机构。", "Choose what it is merged into."));
        return this;
    }

    private void against(String zh, String en) {
        all.add(Wording.of(zh, en));
    }
}
