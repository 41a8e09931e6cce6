package hengji.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The office as one running program. */
@SpringBootApplication
public class Office {}
