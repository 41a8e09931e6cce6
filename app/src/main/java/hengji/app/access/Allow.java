package hengji.app.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which deed a route is. What the route is about is told by its path variables: {@code {form}}, {@code {organisation}},
 * {@code {region}} and {@code {year}}, {@code {account}}. A route without this annotation is denied to everybody, and the
 * build fails.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {
    Deed value();
}
