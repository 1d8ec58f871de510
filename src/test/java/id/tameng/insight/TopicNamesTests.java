package id.tameng.insight;

import static org.assertj.core.api.Assertions.assertThat;

import id.tameng.language.Language;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicNamesTests {

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyTopicOfTheModelHasAName(String language) {
        var sentences = ResourceBundle.getBundle("messages/insight", Locale.of(language));
        assertThat(new Language().topicNames())
                .isNotEmpty()
                .allSatisfy(topic -> assertThat(sentences.containsKey("topic." + topic))
                        .as(topic)
                        .isTrue());
    }
}
