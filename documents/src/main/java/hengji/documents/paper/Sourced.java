package hengji.documents.paper;

import hengji.core.explain.Basis;
import hengji.core.explain.Citation;
import hengji.core.policy.Pack;

/** How sources and packs are named on paper. */
final class Sourced {
    private Sourced() {}

    /** The citation in words, and whether anybody compared it with the official text. */
    static String text(Citation citation) {
        String number = citation.number().map(n -> "（" + n + "）").orElse("");
        String article = citation.article().orElse("");
        return switch (citation.basis()) {
            case SYSTEM_DEFAULT -> citation.basis().chinese() + "：" + citation.document();
            case AUTHORITY, REFERENCE ->
                citation.basis().chinese() + "《" + citation.document() + "》" + number + article + checked(citation);
        };
    }

    /** By its number alone, as lists and sentences cite it. */
    static String brief(Citation citation) {
        return citation.basis() == Basis.SYSTEM_DEFAULT ? text(citation) : citation.chinese() + checked(citation);
    }

    static String checked(Citation citation) {
        return citation.verified() ? "" : "（未与原文核对）";
    }

    static String pack(Pack pack) {
        return pack.title().zh() + "（" + pack.id() + "，第" + pack.version() + "版）";
    }

    static String localDocument(Pack pack) {
        return pack.localDocument()
                .map(document -> document.value() + checked(document.citation()))
                .orElse("本地文件未录入");
    }
}
