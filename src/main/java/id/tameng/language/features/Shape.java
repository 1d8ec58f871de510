package id.tameng.language.features;

/// What a feature is of, so that a word and a pair with the same hash fall into different buckets.
public enum Shape {
    WORD(0x1F123BB5),
    PAIR(0x2C7E9A6D),
    SKIP(0x3B1F8C43),
    NEGATED(0x4D92E1F7),
    PIECE(0x5A6C3D19),
    RAW(0x6E87B4CB),
    LOUD(0x7B35F2A1),
    LENGTH(0x0D41C6E3),
    RULE(0x18E7A9C5),
    DROPPED(0x29B3D6F1),
    CLASS(0x37C5E281),
    CLASSES(0x46A1F39D),
    TOGETHER(0x53D7B2E9);

    static final int BITS = 18;

    private final int seed;

    Shape(int seed) {
        this.seed = seed;
    }

    int bucket(int hash) {
        int mixed = (hash ^ seed) * 0x9E3779B1;
        mixed = (mixed ^ (mixed >>> 15)) * 0x85EBCA77;
        return (mixed ^ (mixed >>> 13)) >>> (32 - BITS);
    }
}
