package id.tameng.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanCreationNotAllowedException;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;

/// Makes what can wait once the program answers: the pages and the API, of which the first visitor needs one.
@Component
class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final ConfigurableListableBeanFactory beans;

    WarmUp(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(this::makeAll);
    }

    private void makeAll() {
        for (var name : beans.getBeanDefinitionNames()) {
            if (beans.getBeanDefinition(name).isLazyInit()
                    && beans.findAnnotationOnBean(name, Controller.class) != null) {
                make(name);
            }
        }
    }

    /// What cannot be made is told to whoever asks for it too.
    private void make(String name) {
        try {
            beans.getBean(name);
        } catch (BeanCreationNotAllowedException closing) {
            log.debug("{} is not needed any more: {}", name, closing.getMessage());
        } catch (BeansException failed) {
            log.error("{} cannot be made", name, failed);
        }
    }
}
