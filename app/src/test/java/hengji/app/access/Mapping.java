package hengji.app.access;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The running office's table of routes, for tests. */
@Component
final class Mapping {
    private final RequestMappingHandlerMapping mapping;

    Mapping(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    RequestMappingHandlerMapping get() {
        return mapping;
    }
}
