package hengji.documents.manuscript;

/** Thrown inside the readers when a file cannot be read at all; doors see the {@link Refusal}. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Refusal refusal;

    public UnreadableFile(Refusal refusal) {
        super(refusal.message().en());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
