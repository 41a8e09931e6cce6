package hengji.bench;

/**
 * One way to do a job.
 *
 * @param name what it is called in the table
 * @param work does the contest's number of units and returns a check value
 */
record Contestant(String name, Work work) {
    /** A batch of work. */
    interface Work {
        long run() throws Exception;
    }
}
