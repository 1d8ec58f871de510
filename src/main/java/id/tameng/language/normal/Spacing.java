package id.tameng.language.normal;

/// Words that are written letter by letter: `a n j i n g`, `b.a.b.i`, `t-o-l-o-l`, letters with pictures between them.
final class Spacing {

    private static final int LEAST = 3;
    private static final int MOST = 40;
    private static final int GAP = 4;

    private Spacing() {}

    /// Where a run of at least three single letters ends that begins here, or `at` when there is none.
    static int end(char[] letters, int at, int length) {
        if (at > 0 && Shapes.isPart(letters[at - 1])) {
            return at;
        }
        int end = at;
        int count = 0;
        int latin = 0;
        int next = at;
        while (next < length && count < MOST && isSingle(letters, next, length)) {
            latin += letters[next] >= 'a' && letters[next] <= 'z' ? 1 : 0;
            end = next + repeats(letters, next, length);
            count++;
            next = afterGap(letters, end, length);
            if (next == end) {
                break;
            }
        }
        return count >= LEAST && latin * 2 > count ? end : at;
    }

    /// A letter, or the same letter several times, with no other beside it.
    private static boolean isSingle(char[] letters, int at, int length) {
        int end = at + repeats(letters, at, length);
        return stands(letters[at]) && (end == length || !Shapes.isPart(letters[end]));
    }

    private static boolean stands(char letter) {
        return (letter >= 'a' && letter <= 'z')
                || letter == '4'
                || letter == '1'
                || letter == '0'
                || letter == '3'
                || letter == '@'
                || letter == '5';
    }

    private static int repeats(char[] letters, int at, int length) {
        int count = 1;
        while (at + count < length && letters[at + count] == letters[at]) {
            count++;
        }
        return count;
    }

    private static int afterGap(char[] letters, int at, int length) {
        int next = at;
        while (next < length && next - at <= GAP && !Shapes.isPart(letters[next]) && isFiller(letters[next])) {
            next++;
        }
        return next - at > GAP ? at : next;
    }

    private static boolean isFiller(char sign) {
        return sign != ',' && sign != '?' && sign != ':' && sign != ';' && sign != '@' && sign != '(' && sign != '/';
    }

    static void join(char[] letters, int from, int to, Reading reading) {
        for (int i = from; i < to; i++) {
            if (stands(letters[i])) {
                reading.normal(letters[i]);
            }
        }
    }
}
