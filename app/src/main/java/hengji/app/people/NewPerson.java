package hengji.app.people;

/** Somebody who is to get an account. */
public record NewPerson(String login, String name, String phone) {}
