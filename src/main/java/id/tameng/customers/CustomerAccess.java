package id.tameng.customers;

import id.tameng.identity.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Which customers a viewer may see. This module cannot know: whoever has cases of customers says so, as a condition
/// that the queries here carry.
public interface CustomerAccess {

    /// A condition on `customer.id`; its parameters come by [#apply].
    String clause(Viewer viewer);

    StatementSpec apply(Viewer viewer, StatementSpec statement);
}
