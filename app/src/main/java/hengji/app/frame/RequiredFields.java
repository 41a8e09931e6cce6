package hengji.app.frame;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Every component of a record that a program sends must be there, unless the record says {@code @Nullable}. */
@ControllerAdvice
class RequiredFields extends RequestBodyAdviceAdapter {
    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter) {
        check(body, "");
        return body;
    }

    private static void check(@Nullable Object found, String name) {
        switch (found) {
            case null -> throw new Missing(name);
            case Record sent when sent.getClass().getName().startsWith("hengji.") -> components(sent, name);
            case Collection<?> list -> {
                int at = 0;
                for (Object each : list) {
                    check(each, name + "[" + at++ + "]");
                }
            }
            case Map<?, ?> map -> map.forEach((key, each) -> check(each, inside(name, String.valueOf(key))));
            default -> {}
        }
    }

    private static void components(Record sent, String name) {
        for (RecordComponent component : sent.getClass().getRecordComponents()) {
            Object found = value(component, sent);
            boolean mayLack = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (found != null || !mayLack) {
                check(found, inside(name, component.getName()));
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Record sent) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(sent);
        } catch (ReflectiveOperationException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String inside(String name, String part) {
        return name.isEmpty() ? part : name + "." + part;
    }
}
