package hengji.documents.paper.layout;

/** Where text stands in its cell. */
public enum Align {
    START,
    CENTER,
    END
}
