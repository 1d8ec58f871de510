package id.tameng.language;

import id.tameng.language.Judgement.Sentiment;
import id.tameng.language.Judgement.Topic;
import id.tameng.language.Judgement.Verdict;
import id.tameng.language.abuse.Category;
import id.tameng.language.abuse.Findings;
import id.tameng.language.abuse.Patterns;
import id.tameng.language.features.Features;
import id.tameng.language.features.Featuriser;
import id.tameng.language.heads.ModelFile;
import id.tameng.language.heads.Table;
import id.tameng.language.normal.Normaliser;
import id.tameng.language.normal.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Judges one message at a time and keeps its buffers for the next.
final class Judge {

    private static final int REMEMBERED = 3;
    private static final double TOPIC_FROM = 0.25;
    private static final double MIXED_BELOW = 0.45;
    private static final double DISTRESS_BY_RULE = 0.75;

    private final ModelFile model;
    private final Normaliser normaliser;
    private final Featuriser featuriser;
    private final Reading reading = new Reading();
    private final Features features = new Features();
    private final Patterns patterns;
    private final int[] sums;
    private final float[] scores;
    private final Reasons reasons;

    private final Answers language;
    private final Answers service;
    private final Answers review;
    private final Answers domain;
    private final Answers problem;
    private final Answers annoyed;
    private final Answers angry;
    private final Answers emotion;
    private final Answers gratitude;
    private final Answers distress;
    private final Answers topic;
    private final AbuseVerdict abuse;

    Judge(ModelFile model, Normaliser normaliser) {
        this.model = model;
        this.normaliser = normaliser;
        patterns = new Patterns(normaliser.forms());
        featuriser = new Featuriser(normaliser.forms().known());
        var table = model.judging();
        int columns = Math.max(table.columns(), model.topics().columns());
        sums = new int[columns];
        scores = new float[columns];
        language = new Answers(table, "language");
        service = new Answers(table, "service");
        review = new Answers(table, "review");
        domain = new Answers(table, "domain");
        problem = new Answers(table, "problem");
        annoyed = new Answers(table, "annoyed");
        angry = new Answers(table, "angry");
        emotion = new Answers(table, "emotion");
        gratitude = new Answers(table, "gratitude");
        distress = new Answers(table, "distress");
        topic = new Answers(model.topics(), "topic");
        abuse = new AbuseVerdict(table);
        reasons = new Reasons(table);
    }

    /// How much speaks for each of the shipped topics.
    float[] topics(String text) {
        read(text);
        score(model.topics());
        var told = new float[topic.size()];
        for (int answer = 0; answer < told.length; answer++) {
            told[answer] = Math.max(0, 1 + scores[topic.column(answer)]);
        }
        return told;
    }

    /// @param before what the same person wrote earlier, oldest first
    Judgement judge(String text, List<String> before) {
        var earlier = Earlier.NOTHING;
        for (var message : before.subList(Math.max(0, before.size() - REMEMBERED), before.size())) {
            earlier = hear(message, earlier);
        }
        return judge(text, earlier);
    }

    private Earlier hear(String message, Earlier earlier) {
        var findings = read(message);
        score(model.judging());
        return earlier.then(
                abuse.of(findings, scores, Earlier.NOTHING, isBrief()).score(), isReport(findings));
    }

    private static boolean isReport(Findings findings) {
        return findings.has(Category.REPORT) || findings.has(Category.SAID);
    }

    private Findings read(CharSequence text) {
        normaliser.read(text, reading);
        var findings = patterns.find(reading);
        featuriser.read(reading, features);
        patterns.describe(features);
        return findings;
    }

    private Judgement judge(String text, Earlier earlier) {
        var letter = text.length() > Passages.WHOLE ? letter(text, earlier) : null;
        var findings = read(text);
        var topicFound = topic();
        var whole = heard(findings, earlier);
        var heard = letter == null ? whole : letter.heard(whole, findings.hasAbuse(), findings.has(Category.DISTRESS));
        var sentiment = heard.mood();
        var problemFound = Verdict.of(heard.problem());
        return new Judgement(
                language(),
                sentiment,
                problemFound,
                heard.fury(),
                emotion(sentiment),
                heard.abuse(),
                Verdict.of(heard.distress()),
                Verdict.of(heard.gratitude()),
                topicFound,
                reasons.of(reading, features, findings, heard.abuse(), sentiment, problemFound, this),
                PersonalSpans.of(text),
                model.version());
    }

    /// A passage is read as the words before it let it be meant.
    private Letter letter(String text, Earlier earlier) {
        var letter = new Letter();
        var passages = new Passages(text);
        var before = earlier;
        while (passages.next()) {
            var findings = read(passages.words());
            var heard = heard(findings, before);
            letter.add(heard, passages.length());
            before = earlier.then(heard.abuse().score(), isReport(findings));
        }
        return letter;
    }

    private Heard heard(Findings findings, Earlier earlier) {
        score(model.judging());
        return new Heard(
                abuse.of(findings, scores, earlier, isBrief()),
                sentiment(),
                read(problem).of(0),
                0.4 * read(annoyed).of(0) + 0.6 * read(angry).of(0),
                distress(findings),
                read(gratitude).of(0));
    }

    private boolean isBrief() {
        int words = 0;
        for (int token = 0; token < reading.size() && words < 2; token++) {
            words += reading.isWord(token) ? 1 : 0;
        }
        return words < 2;
    }

    private void score(Table table) {
        table.score(features, sums, scores);
    }

    private Answers read(Answers answers) {
        answers.read(scores);
        return answers;
    }

    private @Nullable Topic topic() {
        score(model.topics());
        int best = read(topic).best();
        return reading.size() > 0 && topic.of(best) >= TOPIC_FROM ? new Topic(topic.name(best), topic.of(best)) : null;
    }

    private String language() {
        if (!Languages.isReadable(reading)) {
            return "unknown";
        }
        int best = read(language).best();
        return language.of(best) < MIXED_BELOW ? "mixed" : language.name(best);
    }

    /// Messages to a service desk and reviews speak differently; each is judged by what was learnt from its like.
    private Sentiment sentiment() {
        double share = read(domain).of(0);
        read(service);
        read(review);
        return Sentiment.of(
                share * service.of(0) + (1 - share) * review.of(0),
                share * service.of(1) + (1 - share) * review.of(1),
                share * service.of(2) + (1 - share) * review.of(2));
    }

    private String emotion(Sentiment sentiment) {
        read(emotion);
        return switch (sentiment.label()) {
            case "negative" -> angry.of(0) > 0.5 ? "anger" : strongest(0, 1, 4);
            case "positive" -> strongest(2, 3, 2);
            default -> "neutral";
        };
    }

    private String strongest(int first, int second, int third) {
        int best = emotion.of(second) > emotion.of(first) ? second : first;
        return emotion.name(emotion.of(third) > emotion.of(best) ? third : best);
    }

    private double distress(Findings findings) {
        double learnt = read(distress).of(0);
        return findings.has(Category.DISTRESS) ? Math.max(DISTRESS_BY_RULE, learnt) : learnt;
    }

    /// The columns that speak for this sentiment, and how much each counts.
    Answers[] moods() {
        return new Answers[] {service, review};
    }

    double share(Answers mood) {
        return mood == service ? domain.of(0) : 1 - domain.of(0);
    }

    Answers problem() {
        return problem;
    }

    AbuseVerdict abuse() {
        return abuse;
    }
}
