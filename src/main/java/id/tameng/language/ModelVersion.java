package id.tameng.language;

/// Which model has judged, as it is stored with each judgement: `2026.11`, or `2026.11#7` where the organisation's
/// seventh training told the topics, or its going back to the shipped ones after a sixth.
///
/// @param language the shipped model; another one may judge everything otherwise
/// @param training the organisation's own; another one may judge topics otherwise; 0: there was none
public record ModelVersion(String language, long training) {

    private static final String TRAINED = "#";

    public static ModelVersion parse(String version) {
        int at = version.lastIndexOf(TRAINED);
        return at < 0
                ? new ModelVersion(version, 0)
                : new ModelVersion(version.substring(0, at), Long.parseLong(version.substring(at + 1)));
    }

    /// Only topics can have changed since, and have.
    public boolean isTrainedSince(ModelVersion before) {
        return language.equals(before.language) && training > before.training;
    }

    @Override
    public String toString() {
        return training == 0 ? language : language + TRAINED + training;
    }
}
