package id.tameng.language.abuse;

/// What the words around make of a finding: food for a dog, somebody else's words, a cry of joy.
final class Context {

    private static final int CLOSE = 5;

    private Context() {}

    static void judge(Findings findings, WordStream stream) {
        boolean cheer = findings.has(Category.CHEER) && findings.count("GOOD") >= findings.count("BAD");
        boolean report = findings.has(Category.REPORT);
        for (int i = 0; i < findings.size(); i++) {
            boolean abuse = findings.category(i).isAbuse();
            if (abuse || findings.category(i) == Category.DISTRESS) {
                boolean harmless = isAllowed(findings, i)
                        || (abuse && report && !isOwnThreat(findings, i))
                        || (abuse && isSaid(findings, i, stream))
                        || (cheer && findings.category(i) == Category.PROFANITY)
                        || (cheer && findings.category(i) == Category.INSULT && findings.isSingleWord(i));
                if (harmless) {
                    findings.drop(i);
                }
            }
        }
    }

    private static boolean isAllowed(Findings findings, int finding) {
        return isAllowed(findings, findings.from(finding), findings.to(finding))
                || (findings.category(finding) == Category.SEXUAL
                        && (isMeantOtherwise(findings, finding) || isAboutGoods(findings, finding)));
    }

    /// "Minta foto resi dong kak", "bajunya cantik banget mbak": of a thing, though somebody is spoken to.
    private static boolean isAboutGoods(Findings findings, int finding) {
        int from = findings.from(finding);
        boolean praised = from > 0 && findings.isIn(from, "FLIRT") && findings.isIn(from - 1, "GOODS");
        return (praised || findings.touches(finding, "GOODS"))
                && !findings.touches(finding, "YOU")
                && !findings.touches(finding, "DEAR")
                && !findings.touches(finding, "SEXWORD");
    }

    private static boolean isAllowed(Findings findings, int from, int to) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.category(i) == Category.ALLOW && findings.from(i) <= from && findings.to(i) >= to) {
                return true;
            }
        }
        return false;
    }

    /// "Kak, ukuran bra 36": whoever is spoken to has nothing to do with it.
    private static boolean isMeantOtherwise(Findings findings, int finding) {
        boolean met = false;
        for (int word = findings.from(finding); word < findings.to(finding); word++) {
            if (findings.isIn(word, "SEXWORD")) {
                met = true;
                if (!isAllowed(findings, word, word + 1)) {
                    return false;
                }
            }
        }
        return met;
    }

    /// Whoever says what she will do is no witness.
    private static boolean isOwnThreat(Findings findings, int finding) {
        return findings.category(finding) == Category.THREAT
                && (findings.isSingleWord(finding)
                        || (findings.touches(finding, "MYSELF") && findings.touches(finding, "VIOLENCE")));
    }

    private static boolean isSaid(Findings findings, int finding, WordStream stream) {
        boolean quoted = stream.isQuoted(findings.from(finding));
        if (quoted && (findings.isSingleWord(finding) || findings.count("ACTOR") > 0)) {
            return true;
        }
        for (int i = 0; i < findings.size(); i++) {
            if (findings.category(i) == Category.SAID) {
                int distance = stream.place(findings.from(finding)) - stream.place(findings.to(i) - 1);
                boolean follows = distance >= 0 && distance <= CLOSE && !findings.touches(finding, "YOU");
                if (follows || quoted) {
                    return true;
                }
            }
        }
        return false;
    }
}
