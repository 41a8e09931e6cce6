package hengji.app.demo;

/** Tells when the made-up county is complete. */
public interface DemoReady {
    /** Waits until every form is there; at once where nothing is made. */
    void await() throws InterruptedException;
}
