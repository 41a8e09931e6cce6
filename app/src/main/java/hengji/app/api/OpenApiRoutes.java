package hengji.app.api;

import hengji.app.access.Allow;
import hengji.app.access.Deed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The interface described for programs, made from the code itself. */
@RestController
class OpenApiRoutes {
    /** Where the library would serve it to everybody; the guard lets nobody there. */
    static final String CLOSED = "/api/description";

    private final ObjectProvider<OpenApiWebMvcResource> description;

    OpenApiRoutes(ObjectProvider<OpenApiWebMvcResource> description) {
        this.description = description;
    }

    @Allow(Deed.BE_HERE)
    @GetMapping(path = "/api/openapi", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] openapi(HttpServletRequest request) throws IOException {
        return description.getObject().openapiJson(request, CLOSED, Locale.ROOT);
    }
}
