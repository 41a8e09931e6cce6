package hengji.app.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Pages from templates that were compiled with the program: each takes one typed page record. */
@Configuration(proxyBeanMethods = false)
public class Views {
    private static final String PAGE = "page";

    /** A page by its template's name, e.g. {@code target/grid}, and its record. */
    public static ModelAndView show(String template, Object page) {
        return new ModelAndView(template, PAGE, page);
    }

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }

    @Bean
    ViewResolver templateViews(TemplateEngine templates) {
        return (String name, Locale _) -> name.startsWith("redirect:") ? null : new Template(templates, name + ".jte");
    }

    private record Template(TemplateEngine templates, String name) implements View {
        @Override
        public String getContentType() {
            return "text/html;charset=utf-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Utf8ByteOutput page = new Utf8ByteOutput();
            templates.render(
                    name, Objects.requireNonNull(Objects.requireNonNull(model).get(PAGE)), page);
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            response.getOutputStream().write(page.toByteArray());
        }
    }
}
