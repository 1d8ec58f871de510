package id.tameng.insight.web;

import id.tameng.insight.Period;
import id.tameng.insight.Report;
import id.tameng.insight.Theme;
import id.tameng.language.TopicNames;
import id.tameng.language.Topics;
import id.tameng.platform.web.Choice;
import id.tameng.platform.web.Page;
import id.tameng.tickets.Mood;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The report of a time.
public record TrendPane(TrendWish wish, Period period, Report report, BarChart chart, Topics topics) {

    public static List<Choice> lengths(Page page) {
        return TrendWish.LENGTHS.stream()
                .map(days -> new Choice(Integer.toString(days), page.text("insight.days", days)))
                .toList();
    }

    public static List<Choice> moods(Page page) {
        var all = new ArrayList<>(List.of(new Choice("", page.text("insight.any-mood"))));
        Arrays.stream(Mood.values())
                .map(mood -> new Choice(mood.key(), page.text("mood." + mood.key())))
                .forEach(all::add);
        return all;
    }

    public String movement(Page page, Theme theme) {
        return page.text("insight.movement."
                + report.movement(theme).name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public String movementKey(Theme theme) {
        return report.movement(theme).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String day(Page page, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", page.reader().locale()).format(day);
    }

    public String topic(Page page, Theme theme) {
        return TopicNames.of(page, topics, theme.topic());
    }

    public String topicUrl(Theme theme) {
        return "/insight/topics/" + theme.topic() + "?" + wish.query();
    }
}
