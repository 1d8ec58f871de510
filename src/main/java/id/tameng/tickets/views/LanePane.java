package id.tameng.tickets.views;

import id.tameng.platform.Slice;

/// A column with its cards.
///
/// @param from where this page begins, empty at the top
public record LanePane(BoardPane board, Lane lane, Slice<ViewRow> slice, int count, String from) {

    public String url() {
        return board.laneUrl(lane) + (from.isEmpty() ? "" : "&after=" + from);
    }

    public String countText() {
        return count >= ViewList.MOST ? ViewList.MOST + "+" : Integer.toString(count);
    }
}
