package id.tameng.platform.web;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// `/api/v1/openapi.json`: made from the controllers themselves; what holds for every operation is added here.
@Configuration(proxyBeanMethods = false)
class ApiDocumentation {

    private static final String TOKEN = "token";

    /// What each operation may answer besides what it is for.
    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("400", "The request cannot be read"),
            Map.entry("401", "No token, or one that is unknown, expired or revoked"),
            Map.entry("403", "The token's scopes or its person's rights do not reach this far"),
            Map.entry("404", "Not there, or not yours to see"),
            Map.entry("409", "Does not fit what has happened meanwhile"),
            Map.entry("412", "`If-Match` names an older version"),
            Map.entry("413", "The body is too large"),
            Map.entry("415", "Another media type is expected"),
            Map.entry("422", "A field is wrong; `errors` names it"),
            Map.entry("429", "Too many requests in this minute; `Retry-After` says in how many seconds to come back"));

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Tameng")
                        .version("v1")
                        .description("Tickets, messages and customers for programs. Lists answer "
                                + "`{\"data\": […], \"next\": …}`: pass `next` as `after` to go on. "
                                + "Failures are problems (RFC 9457) with a stable `type`.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                TOKEN,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(
                                                "A personal access token, from `POST /api/v1/tokens` or the profile")))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /// The documentation has Jackson of its own, which must be told how we name fields.
    @Bean
    ModelResolver openApiFieldNames() {
        return new NullableFields(Json31.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE))
                .openapi31(true);
    }

    /// `listTickets`, `openTickets`: generated clients name their methods by it.
    @Bean
    GlobalOperationCustomizer openApiNames() {
        return (operation, handler) -> operation.operationId(
                handler.getMethod().getName() + operation.getTags().getFirst().replace(" ", ""));
    }

    @Bean
    GlobalOpenApiCustomizer openApiRefusals() {
        return api -> {
            var problem =
                    ModelConverters.getInstance(true).readAllAsResolvedSchema(new AnnotatedType(ProblemJson.class));
            problem.referencedSchemas.forEach(api::schema);
            api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDocumentation::addRefusals));
        };
    }

    private static void addRefusals(Operation operation) {
        var answers = operation.getResponses();
        REFUSALS.forEach((status, meaning) -> answers.computeIfAbsent(status, key -> refusal(meaning)));
        answers.remove("500");
    }

    private static ApiResponse refusal(String meaning) {
        var content = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
        return new ApiResponse()
                .description(meaning)
                .content(new Content()
                        .addMediaType(org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, content));
    }
}
