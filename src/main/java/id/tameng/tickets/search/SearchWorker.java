package id.tameng.tickets.search;

import id.tameng.platform.jobs.SteadyWorker;
import id.tameng.platform.jobs.Unhurried;
import org.springframework.stereotype.Component;

/// Looks every second whether something is to be indexed, and goes on until nothing is. Every node does; the database
/// lets one at a time.
@Component
class SearchWorker extends SteadyWorker {

    private final SearchIndex index;
    private final SearchProperties properties;

    SearchWorker(SearchIndex index, SearchProperties properties) {
        super("search-index", properties.look());
        this.index = index;
        this.properties = properties;
    }

    @Override
    protected void work() throws InterruptedException {
        if (!Unhurried.work(properties.rest(), () -> index.round(properties.batch()))) {
            Thread.sleep(properties.look());
        }
    }
}
