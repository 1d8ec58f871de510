package id.tameng.language.training;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What anyone who relies on the model should know, written after each training.
final class ModelCard {

    private static final String HEAD = """
            # The language model, version %s

            Written by `bin/train`. Linear weights over hashed words, word pairs, pieces of words, words under a negation and
            findings of rules; one column per answer; calibrated on what was held back. [How messages are
            labelled](guideline.md).

            ## What it learnt from
            | set | what for | licence |
            |---|---|---|
            | STIF-Indonesia, our labels for %,d posts | mood, problem, anger, abuse, topic; slang | MIT (c) 2020 Haryo AW |
            | our own %,d lines (%,d more held back) | all of these and distress | as this program |
            | our own %,d messages by topic (%,d more held back) | topic | as this program |
            | SmSA (IndoNLU) | mood of reviews | Apache-2.0; Wilie et al. 2020, Purwarianti and Crisdayanti 2019 |
            | NusaX and its lexicons | mood and language in four languages | CC BY-SA 4.0; Winata et al., EACL 2023 |
            | PRDECT-ID | emotion | CC BY 4.0; Sutoyo et al., Data in Brief 44 (2022) |
            | IndoCollex | slang words | MIT; Wibowo et al., Findings of ACL 2021 |
            | Banking77, CLINC150 (an eighth) | English | CC BY 4.0, PolyAI 2020; CC BY 3.0, Larson et al., EMNLP 2019 |

            No text of them is shipped. Long numbers were masked before.

            ## How well it does
            On rows that training never saw. The offsets and slopes of calibration (two to eight numbers a question) were fitted
            on the same rows, and our rules were read over on them: on wholly new text expect less.

            | set | question | rows | accuracy | macro-F1 | F1 of yes | calibration error |
            |---|---|---:|---:|---:|---:|---:|
            """;
    private static final String TAIL = """

            Slang to formal (STIF pairs, tuned on one half, measured on the other, and the other way round): BLEU %.1f.

            What a message is about, out of %d topics: how many are told one, and how many of these the right one.

            ```
            %s
            ```

            Subjects that an organisation teaches, tried on two public sets in English (of Banking77 a tenth is held back):

            ```
            %s
            ```

            ## How fast
            `bin/bench language` measures it; [figures](../performance.md#language).

            ## What it is not
            It reads words, not minds: irony without a marked word passes it by, and so do contempt and flirting in wholly
            polite words. It has learnt from few Javanese and Sundanese sentences and knows of Batak, Minang and others only
            what the rules name. Nothing may be decided about a person by a judgement alone, and what is `unsure` should
            move nobody to act.
            """;

    private ModelCard() {}

    /// @param examples what was there to learn from and to measure on
    /// @param subjects how well subjects are learnt
    static String of(
            String version, List<Example> examples, Measurement measurement, double bleu, List<String> subjects) {
        var lines = measurement.bySet();
        return String.format(
                        Locale.ROOT,
                        HEAD,
                        version,
                        count(examples, "stif", false) + count(examples, "stif", true),
                        count(examples, "authored", false),
                        count(examples, "authored", true),
                        Topics.taught().size(),
                        Topics.heldBack().size())
                + rows(lines)
                + functions(measurement)
                + unread(measurement)
                + confusions(lines)
                + String.format(
                        Locale.ROOT,
                        TAIL,
                        bleu,
                        measurement.topicCount(),
                        String.join("\n", measurement.topics()),
                        String.join("\n", subjects));
    }

    private static long count(List<Example> examples, String set, boolean heldBack) {
        return examples.stream()
                .filter(example -> example.set().equals(set) && example.heldBack() == heldBack)
                .count();
    }

    private static String rows(List<Measurement.Line> lines) {
        return lines.stream()
                .map(line -> String.format(
                        Locale.ROOT,
                        "| %s | %s | %d | %.1f | %.1f | %s | %.3f |%n",
                        line.set(),
                        line.question(),
                        line.score().count(),
                        100 * line.score().accuracy(),
                        100 * line.score().macroF1(),
                        line.score().answers().size() == 2
                                ? String.format(
                                        Locale.ROOT, "%.1f", 100 * line.score().f1(0))
                                : "",
                        line.score().calibrationError()))
                .collect(Collectors.joining());
    }

    private static String unread(Measurement measurement) {
        var shares = measurement.onUnreadLines();
        return String.format(Locale.ROOT, """

                Of the last 300 of our held-back lines, which nobody who wrote rules has read, %.1f per cent of the abusive and %.1f per cent
                of the harmless ones are judged right.
                """, 100 * shares[0], 100 * shares[1]);
    }

    private static String functions(Measurement measurement) {
        return measurement.byFunction().entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT,
                        "| %s | %.0f | %.1f |%n",
                        entry.getKey(),
                        entry.getValue()[0],
                        100 * entry.getValue()[1] / entry.getValue()[0]))
                .collect(Collectors.joining("", """

                        Abuse by what a line of ours tries out (F abusive, N, S, DN harmless, D distress), per cent judged right:

                        | function | lines | right |
                        |---|---:|---:|
                        """, ""));
    }

    private static String confusions(List<Measurement.Line> lines) {
        return lines.stream()
                .filter(line -> line.question().equals("sentiment"))
                .map(line -> confusion(line))
                .collect(Collectors.joining("", """

                        Mood, rows are the truth (negative, neutral, positive), columns what was said:

                        | set | truth | negative | neutral | positive |
                        |---|---|---:|---:|---:|
                        """, ""));
    }

    private static String confusion(Measurement.Line line) {
        var text = new StringBuilder();
        for (int truth = 0; truth < line.score().answers().size(); truth++) {
            text.append(
                    "| %s | %s |".formatted(line.set(), line.score().answers().get(truth)));
            for (int count : line.score().confusion()[truth]) {
                text.append(" %d |".formatted(count));
            }
            text.append(String.format("%n"));
        }
        return text.toString();
    }
}
