package hengji.bench.office;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.ResourceCodeResolver;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The same rows on the same web server and database with nothing around them: no login, rights, findings or log. */
final class BareServer implements AutoCloseable {
    private static final String ROWS =
            "select level1, level2, name, sign, target, unit, weight from form_row where form_id = ? order by place";
    private static final String SAVE = "update form_row set target = ? where form_id = ? and lineage = ?";

    private final Tomcat tomcat = new Tomcat();
    private final HikariDataSource database;

    BareServer(String url, String user, String password) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(12);
        database = new HikariDataSource(pool);
    }

    BareServer start() {
        try {
            Path folder = Files.createTempDirectory("bare");
            tomcat.setBaseDir(folder.toString());
            tomcat.setPort(0);
            tomcat.getConnector().setProperty("address", "127.0.0.1");
            Context context = tomcat.addContext("", folder.toString());
            add(context, "jte", new Page(jte(folder)));
            add(context, "thymeleaf", new Page(thymeleaf()));
            add(context, "save", new Save());
            tomcat.start();
            return this;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (LifecycleException problem) {
            throw new IllegalStateException(problem);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/");
    }

    private static void add(Context context, String name, HttpServlet servlet) {
        Tomcat.addServlet(context, name, servlet);
        context.addServletMappingDecoded("/" + name + "/*", name);
    }

    private static Function<List<BareRow>, byte[]> jte(Path folder) {
        TemplateEngine engine = TemplateEngine.create(
                new ResourceCodeResolver("office"),
                folder.resolve("jte"),
                ContentType.Html,
                BareServer.class.getClassLoader());
        return rows -> {
            Utf8ByteOutput page = new Utf8ByteOutput();
            engine.render("bare.jte", rows, page);
            return page.toByteArray();
        };
    }

    private static Function<List<BareRow>, byte[]> thymeleaf() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("office/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        org.thymeleaf.TemplateEngine engine = new org.thymeleaf.TemplateEngine();
        engine.setTemplateResolver(resolver);
        return rows -> engine.process("bare", new org.thymeleaf.context.Context(Locale.CHINA, Map.of("rows", rows)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<BareRow> rows(long form) throws SQLException {
        try (var connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setLong(1, form);
            try (ResultSet found = statement.executeQuery()) {
                List<BareRow> rows = new ArrayList<>();
                while (found.next()) {
                    rows.add(new BareRow(
                            found.getString(1),
                            found.getString(2),
                            found.getString(3),
                            found.getString(4),
                            found.getString(5),
                            found.getString(6),
                            found.getString(7)));
                }
                return rows;
            }
        }
    }

    /** The rows as a page. */
    private final class Page extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient Function<List<BareRow>, byte[]> template;

        Page(Function<List<BareRow>, byte[]> template) {
            this.template = template;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                byte[] page =
                        template.apply(rows(Long.parseLong(request.getPathInfo().substring(1))));
                response.setContentType("text/html;charset=utf-8");
                response.setContentLength(page.length);
                response.getOutputStream().write(page);
            } catch (SQLException problem) {
                throw new IOException(problem);
            }
        }
    }

    /** One update, committed. */
    private final class Save extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try (var connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(SAVE)) {
                statement.setString(1, request.getParameter("text"));
                statement.setLong(2, Long.parseLong(request.getParameter("form")));
                statement.setString(3, request.getParameter("line"));
                response.setStatus(statement.executeUpdate() == 1 ? 204 : 409);
            } catch (SQLException problem) {
                throw new IOException(problem);
            }
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException problem) {
            throw new IllegalStateException(problem);
        } finally {
            database.close();
        }
    }
}
