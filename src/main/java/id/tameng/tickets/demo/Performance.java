package id.tameng.tickets.demo;

import id.tameng.tickets.demo.Step.Act;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/// Plays a story from its first line until the demo's present; what would come later has not happened yet.
final class Performance {

    private static final Pattern MARK = Pattern.compile("\\[(?:file:([\\w.-]+)|(cc|stranger))]");
    private static final Duration UNTIL_CLOSED = Duration.ofDays(4);
    private static final Duration UNTIL_GIVEN_UP = Duration.ofDays(6);

    private final RandomGenerator random;
    private final Story story;
    private final Particulars particulars;
    private final Pace pace;
    private final Wording wording;
    private final List<Script> scripts = new ArrayList<>();
    private List<Step> steps = new ArrayList<>();
    private Instant now;
    private boolean taken;
    private boolean greeted;

    Performance(RandomGenerator random, Story story, Particulars particulars, Instant start) {
        this.random = random;
        this.story = story;
        this.particulars = particulars;
        pace = new Pace(random);
        wording = new Wording(random, particulars);
        now = start;
    }

    /// @param lines how many are played; the rest has not been answered yet
    /// @return the script, and a second one if the story goes on after closing
    List<Script> play(int lines, Instant end) {
        var subject = say(story.detail("subject"));
        boolean whole = lines >= story.lines().size();
        for (int i = 0; i < Math.min(lines, story.lines().size()); i++) {
            play(i, subject);
        }
        if (whole) {
            finish();
        }
        conclude(subject);
        return scripts.stream()
                .map(script -> until(end, script))
                .filter(script -> !script.steps().isEmpty())
                .toList();
    }

    private void play(int index, String subject) {
        var line = story.lines().get(index);
        switch (line.kind()) {
            case CUSTOMER -> {
                now = customer();
                add(Act.WRITE, line.text(), Set.of());
            }
            case REPLY -> {
                now = waitedForOthers() ? pace.department(now) : pace.agent(now);
                take();
                add(Act.REPLY, letter(line.text()), isLastReply(index) ? Set.of("last") : Set.of());
            }
            case NOTE -> {
                now = pace.moments(now);
                take();
                add(Act.NOTE, line.text(), Set.of());
            }
            case WAITING_INTERNAL -> {
                now = pace.moments(now);
                take();
                steps.add(Step.done(now, Act.WAIT_INTERNAL));
            }
            case AUTO_REPLY, BOUNCE -> {
                now = now.plusSeconds(random.nextInt(3, 50));
                add(line.kind() == Line.Kind.BOUNCE ? Act.BOUNCE : Act.AUTO_REPLY, line.text(), Set.of());
            }
            case CLOSED -> goOnAfterClosing(subject);
        }
    }

    /// Whoever waits for a parcel says thanks when it is there.
    private Instant customer() {
        if (steps.isEmpty()) {
            return now;
        }
        boolean parcel = story.detail("team").equals("shipping")
                && steps.getLast().marks().contains("last");
        return pace.customer(parcel ? pace.department(now) : now);
    }

    private void goOnAfterClosing(String subject) {
        finish();
        conclude(subject);
        now = now.plus(Duration.ofDays(random.nextInt(1, 9))).plusSeconds(random.nextInt(20_000));
        taken = false;
        greeted = false;
    }

    /// Half of the agents take a ticket before they write; the others by writing.
    private void take() {
        if (!taken && random.nextInt(100) < 55) {
            steps.add(Step.done(now.minusSeconds(random.nextInt(5, 15)), Act.TAKE));
        }
        taken = true;
    }

    private void add(Act act, String text, Set<String> more) {
        var files = new ArrayList<String>();
        var marks = new LinkedHashSet<>(more);
        var said = MARK.matcher(say(text)).replaceAll(mark -> {
            if (mark.group(1) != null) {
                files.add(mark.group(1));
            } else {
                marks.add(mark.group(2));
            }
            return "";
        });
        steps.add(new Step(now, act, said.strip(), files, marks));
    }

    private String say(String text) {
        particulars.at(now);
        return wording.speak(text);
    }

    private String letter(String text) {
        var greeting = story.isEnglish()
                ? "{Hi|Hello} {nama},"
                : greeted
                        ? "{Kak {nama},|Hai lagi Kak {nama},|Halo Kak {nama},}"
                        : "{Halo|Hai|{salam}} Kak {nama}{,|!}";
        var closing = greeted || random.nextInt(100) < 35
                ? ""
                : "\n\n{Salam hangat,|Salam,|Terima kasih,|Sehat selalu,}\n{agen}";
        greeted = true;
        return greeting + "\n\n" + text + closing;
    }

    private boolean waitedForOthers() {
        return !steps.isEmpty() && steps.getLast().act() == Act.WAIT_INTERNAL;
    }

    private boolean isLastReply(int index) {
        var rest = story.lines().subList(index + 1, story.lines().size()).stream()
                .map(Line::kind)
                .takeWhile(kind -> kind != Line.Kind.CLOSED);
        return story.detail("end").equals("solved") && rest.noneMatch(kind -> kind == Line.Kind.REPLY);
    }

    private void finish() {
        switch (story.detail("end")) {
            case "spam" -> steps.add(Step.done(pace.agent(now), Act.SPAM));
            case "waiting" -> resolve(now.plus(UNTIL_GIVEN_UP));
            default -> resolve(steps.getLast().act() == Act.WRITE ? pace.agent(now) : now.plusSeconds(1));
        }
    }

    private void resolve(Instant at) {
        now = at.plus(UNTIL_CLOSED);
        steps.add(Step.done(at, Act.RESOLVE));
        steps.add(Step.done(now, Act.CLOSE));
    }

    private void conclude(String subject) {
        scripts.add(new Script(
                story.detail("team"), subject, story.tags(), story.detail("priority"), !scripts.isEmpty(), steps));
        steps = new ArrayList<>();
    }

    private static Script until(Instant end, Script script) {
        var past = script.steps().stream()
                .takeWhile(step -> step.at().isBefore(end))
                .toList();
        return new Script(script.team(), script.subject(), script.tags(), script.priority(), script.followUp(), past);
    }
}
