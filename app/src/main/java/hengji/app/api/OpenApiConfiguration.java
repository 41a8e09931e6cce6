package hengji.app.api;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {
    private static final String PROBLEM = "Problem";

    /** What holds for every operation: how to prove who one is, how errors look, how a write is repeated. */
    @Bean
    OpenApiCustomizer common() {
        return api -> {
            api.info(new Info()
                            .title("Hengji 衡绩")
                            .version("1")
                            .description("Everything the pages can do. Send `Authorization: Bearer <token>`; "
                                    + "tokens are made under 我的账号. Errors are problem+json with a `code`."))
                    .servers(List.of(new Server().url("/")))
                    .security(List.of(new SecurityRequirement().addList("token")));
            components(api)
                    .addSecuritySchemes(
                            "token",
                            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"))
                    .addSchemas(PROBLEM, problem());
            if (api.getPaths() != null) {
                api.getPaths().values().forEach(OpenApiConfiguration::complete);
            }
        };
    }

    @Bean
    ModelConverter namedByFeature(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
    }

    private static Components components(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        return api.getComponents();
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new Schema<Integer>().type("integer"))
                .addProperty("detail", new StringSchema())
                .addProperty("code", new StringSchema().description("stable, for programs"));
    }

    private static void complete(PathItem path) {
        path.readOperations().forEach(OpenApiConfiguration::refusals);
        for (Operation write : new Operation[] {path.getPost(), path.getPut(), path.getPatch(), path.getDelete()}) {
            if (write != null) {
                write.addParametersItem(new HeaderParameter()
                        .name(RepeatableWrites.KEY)
                        .description("sent again within 24 h, the same key gets the same answer")
                        .schema(new StringSchema().maxLength(100)));
            }
        }
    }

    private static void refusals(Operation operation) {
        Content content = new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
        operation
                .getResponses()
                .addApiResponse("401", new ApiResponse().description("no login").content(content))
                .addApiResponse(
                        "404",
                        new ApiResponse()
                                .description("not there, or not for you")
                                .content(content))
                .addApiResponse("409", new ApiResponse().description("not now").content(content));
    }
}
