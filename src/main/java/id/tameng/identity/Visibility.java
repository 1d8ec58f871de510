package id.tameng.identity;

/// Which tickets a person sees.
public enum Visibility {
    /// Those assigned to her.
    OWN,
    /// Those of her teams, and those assigned to her.
    TEAM,
    /// All.
    ALL
}
