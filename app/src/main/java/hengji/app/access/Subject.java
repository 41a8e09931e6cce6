package hengji.app.access;

/** What a deed is done to. */
public sealed interface Subject {
    /** Nothing in particular: any place where the role is held will do. */
    record Anywhere() implements Subject {}

    /** A region as a whole. */
    record InRegion(String region, boolean open) implements Subject {}

    /**
     * An organisation, or a form of it.
     *
     * @param organisation its id
     * @param region its 区划码
     * @param formId the form; 0 where the organisation itself is meant
     * @param open whether the fiscal year is open
     */
    record OfOrganisation(long organisation, String region, long formId, boolean open) implements Subject {}

    /** Something that is not there, for anybody. */
    record Missing() implements Subject {}
}
