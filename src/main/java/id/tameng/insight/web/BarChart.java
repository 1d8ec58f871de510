package id.tameng.insight.web;

import id.tameng.insight.Trends.Bar;
import java.util.List;
import java.util.stream.IntStream;

/// Bars over time. The numbers stand in a table beside it, so the picture itself says only its summary.
public record BarChart(List<Bar> bars) {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 120;
    private static final int GAP = 3;

    /// @param upset the lower part
    public record Column(int x, int width, int height, int upset) {

        public int top() {
            return HEIGHT - height;
        }

        public int upsetTop() {
            return HEIGHT - upset;
        }
    }

    public int most() {
        return bars.stream().mapToInt(Bar::tickets).max().orElse(0);
    }

    public int sum() {
        return bars.stream().mapToInt(Bar::tickets).sum();
    }

    public List<Column> columns() {
        int room = WIDTH / Math.max(1, bars.size());
        int most = Math.max(1, most());
        return IntStream.range(0, bars.size())
                .mapToObj(i -> new Column(
                        i * room,
                        Math.max(1, room - GAP),
                        height(bars.get(i).tickets(), most),
                        height(bars.get(i).upset(), most)))
                .toList();
    }

    private static int height(int tickets, int most) {
        return tickets == 0 ? 0 : Math.max(2, tickets * HEIGHT / most);
    }
}
