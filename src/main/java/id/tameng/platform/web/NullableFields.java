package id.tameng.platform.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the shapes of records, and tells of a field marked `@Nullable` that it may be null.
final class NullableFields extends ModelResolver {

    private static final String NULL = "null";

    NullableFields(ObjectMapper mapper) {
        super(mapper);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var schema = super.resolve(type, context, chain);
        var described = describe(schema, context);
        var read = type.getType() instanceof JavaType known ? known : _mapper.constructType(type.getType());
        if (described != null && described.getProperties() != null && read.isRecordType()) {
            Arrays.stream(read.getRawClass().getRecordComponents())
                    .filter(field -> field.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(field -> SnakeCaseStrategy.INSTANCE.translate(field.getName()))
                    .forEach(name -> described.getProperties().computeIfPresent(name, (key, field) -> orNull(field)));
        }
        return schema;
    }

    private static @Nullable Schema<?> describe(@Nullable Schema<?> schema, ModelConverterContext context) {
        return schema == null || schema.get$ref() == null
                ? schema
                : context.getDefinedModels()
                        .get(schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1));
    }

    private static Schema<?> orNull(Schema<?> field) {
        if (field.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(field, new JsonSchema().types(Set.of(NULL))));
        }
        if (field.getTypes() != null && !field.getTypes().contains(NULL)) {
            field.addType(NULL);
            allowNull(field);
        }
        return field;
    }

    private static <T> void allowNull(Schema<T> field) {
        if (field.getEnum() != null) {
            var values = new ArrayList<T>(field.getEnum());
            values.add(null);
            field.setEnum(values);
        }
    }
}
