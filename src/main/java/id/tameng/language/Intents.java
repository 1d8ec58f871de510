package id.tameng.language;

/// The language model as the organisation has taught it.
public interface Intents {

    /// As this node knows it, which may be some seconds behind what another one has trained.
    TaughtModel known();

    /// As of the last training, on whichever node; asks the database.
    TaughtModel latest();
}
