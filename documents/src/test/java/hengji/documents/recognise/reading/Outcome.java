package hengji.documents.recognise.reading;

/** What became of one transcribed value. */
enum Outcome {
    RIGHT,
    WRONG,
    NOTED,
    SILENT
}
