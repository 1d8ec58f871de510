package id.tameng.identity;

/// What happened to the people who work here.
public sealed interface PeopleActivity {

    /// @param name the new name, as colleagues see it
    record PersonRenamed(long person, String name) implements PeopleActivity {}

    record TeamRenamed(long team, String name) implements PeopleActivity {}

    /// Role, teams or being active have changed, and with them what she may do and see.
    record AccessChanged(long person) implements PeopleActivity {}
}
