package id.tameng.identity;

/// By which way a viewer came in with this request.
///
/// @param session the id of her browser session, or 0
/// @param token the id of her access token, or 0
/// @param address the network address that asks
public record Door(long session, long token, String address) {}
