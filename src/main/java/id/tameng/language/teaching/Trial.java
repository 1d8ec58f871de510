package id.tameng.language.teaching;

import id.tameng.language.Judgement.Band;
import id.tameng.language.Judgement.Topic;
import id.tameng.language.TaughtModel;
import id.tameng.language.TopicNames;
import id.tameng.language.Topics;
import id.tameng.platform.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A sentence that somebody tried, and what a real message that says it would be told to be about.
/// @param topics those in force
/// @param topic null: none is probable enough
public record Trial(String text, Topics topics, @Nullable Topic topic) {

    static Trial of(String text, TaughtModel model) {
        return new Trial(text, model.topics(), model.judge(text, List.of()).topic());
    }

    public String name(Page page) {
        return topic == null ? "" : TopicNames.of(page, topics, topic.name());
    }

    public int percent() {
        return topic == null ? 0 : (int) Math.round(100 * topic.probability());
    }

    /// Of a message that is no surer the topic is not shown, nor counted.
    public boolean isUnsure() {
        return topic != null && topic.band() == Band.UNSURE;
    }
}
