package hengji.app.kit;

import hengji.app.form.FormHead;
import hengji.documents.paper.layout.Edition;

/** What files of papers are called, so that a folder full of them can be read. */
final class PaperNames {
    private static final int LONGEST = 40;

    private PaperNames() {}

    /** 2024年示范县教育局绩效自评表（第2版，报送版）. */
    static String of(FormHead head, String organisation, String kind, int version, Edition edition) {
        String about = organisation + (head.projectName().isEmpty() ? "" : "_" + head.projectName() + "_");
        String which = version == PaperOrder.WORKING ? "当前稿" : "第" + version + "版";
        return safe(head.year() + "年" + shortened(about) + kind + "（" + which + "，" + edition.chinese() + "）");
    }

    /** A name that every file system takes. */
    static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
