package hengji.app.frame;

/** What a program sent lacks a field that must be there. */
final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param field its name, from the outside in, such as {@code roles[0].region} */
    Missing(String field) {
        super(field, null, false, false);
        this.field = field;
    }

    String field() {
        return field;
    }
}
