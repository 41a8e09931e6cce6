package hengji.core.explain;

/** The languages Hengji speaks to people; Chinese where nothing is known. */
public enum Language {
    CHINESE,
    ENGLISH
}
