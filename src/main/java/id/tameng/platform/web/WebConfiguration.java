package id.tameng.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        return new Sentences();
    }

    @Bean
    WebMvcRegistrations routesBySegment() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new RoutesBySegment();
            }
        };
    }

    /// Requests run on threads of the platform. They are short and wait for the database a few times each; handing them
    /// from carrier to carrier at each wait costs a third more of the processor. What waits long is elsewhere: streams,
    /// mail and timers have virtual threads.
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> platformThreads() {
        return server -> server.addProtocolHandlerCustomizers(handler -> handler.setExecutor(null));
    }

    @Bean
    WebMvcConfigurer tamengWeb(List<HandlerMethodArgumentResolver> resolvers) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> all) {
                all.addAll(resolvers);
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler(Assets.ROOT + "**")
                        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .resourceChain(false)
                        .addResolver(new AssetResolver());
            }
        };
    }
}
