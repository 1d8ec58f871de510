package id.tameng.customers;

import id.tameng.identity.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Which rows of `customer` a viewer may see: those she has cases of, those she entered herself, and none that turned
/// out to be somebody else.
@Component
public class CustomerScope {

    private final CustomerAccess access;

    CustomerScope(CustomerAccess access) {
        this.access = access;
    }

    /// A condition on `customer`; its parameters come by [#apply].
    public String clause(Viewer viewer) {
        return "customer.merged_into IS NULL AND (%s OR customer.created_by_id = :scope_viewer)"
                .formatted(access.clause(viewer));
    }

    public StatementSpec apply(Viewer viewer, StatementSpec statement) {
        return access.apply(viewer, statement).param("scope_viewer", viewer.id());
    }
}
