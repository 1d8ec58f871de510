package id.tameng.platform.web;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/// The character NUL means nothing in text and PostgreSQL refuses it: left out of JSON, refused in addresses and forms.
@Configuration(proxyBeanMethods = false)
class CleanInput {

    private static final String NUL = "\u0000";

    @Bean
    JsonMapperBuilderCustomizer jsonWithoutNul() {
        return json -> json.addModule(new SimpleModule("without-nul").addDeserializer(String.class, new Text()));
    }

    @Bean
    HttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> !value.contains(NUL));
        return firewall;
    }

    private static final class Text extends StringDeserializer {

        @Override
        public String deserialize(JsonParser json, DeserializationContext context) {
            return super.deserialize(json, context).replace(NUL, "");
        }
    }
}
