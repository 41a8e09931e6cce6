package hengji.documents.paper.layout;

/**
 * The foot of every page, in small grey.
 *
 * @param left what kind of paper it is; empty on papers to hand in or publish
 * @param checkCode short digest of what the paper was made from (校验码)
 */
public record Footer(String left, String checkCode) {
    /** What stands beside the page numbers. */
    public String code() {
        return checkCode.isEmpty() ? "" : "校验码 " + checkCode;
    }
}
