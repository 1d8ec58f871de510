package id.tameng.customers.imports;

import id.tameng.customers.CustomerBelongings;
import id.tameng.customers.imports.Import.State;
import id.tameng.identity.Viewer;
import id.tameng.platform.DomainException;
import id.tameng.platform.audit.AuditTrail;
import id.tameng.platform.audit.Subject;
import java.util.HashSet;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an import back.
@Component
public class ImportUndo {

    private final JdbcClient jdbc;
    private final ImportBook book;
    private final List<CustomerBelongings> belongings;
    private final AuditTrail audit;

    ImportUndo(JdbcClient jdbc, ImportBook book, List<CustomerBelongings> belongings, AuditTrail audit) {
        this.jdbc = jdbc;
        this.book = book;
        this.belongings = belongings;
        this.audit = audit;
    }

    /// Removes the customers that it made, unless they have become somebody since (by a case, an edit, a merge, a
    /// note),
    /// and the addresses that it added to others, unless somebody has verified them.
    ///
    /// @return how many customers were removed
    /// @throws DomainException import-busy unless it is done
    @Transactional
    public int undo(Viewer viewer, long id) {
        var file = book.get(viewer, id);
        int changed =
                jdbc.sql("""
                        UPDATE customer_import
                        SET state = :state, version = version + 1
                        WHERE id = :id AND state = 'done'
                        """).param("state", State.UNDONE.key()).param("id", id).update();
        if (changed == 0) {
            throw DomainException.conflict("import-busy");
        }
        audit.happened("import.undone", Subject.of("import", id, file.fileName()));
        forgetIdentities(id);
        return forgetCustomers(id);
    }

    private void forgetIdentities(long id) {
        jdbc.sql("""
                        DELETE FROM customer_identity AS i
                        USING customer_import_row AS r
                        WHERE r.import_id = :id AND r.outcome = 'enriched' AND i.id = ANY (r.identities)
                          AND i.customer_id = r.customer_id AND i.verified_at IS NULL
                        """).param("id", id).update();
    }

    private int forgetCustomers(long id) {
        var created = jdbc.sql("""
                        SELECT c.id
                        FROM customer_import_row AS r
                        JOIN customer AS c ON c.id = r.customer_id
                        WHERE r.import_id = :id AND r.outcome = 'created' AND c.version = 0 AND c.merged_into IS NULL
                          AND c.updated_at = c.created_at
                          AND NOT EXISTS (SELECT FROM customer_merge AS m WHERE m.survivor_id = c.id)
                          AND NOT EXISTS (SELECT FROM customer_consent AS s WHERE s.customer_id = c.id)
                          AND NOT EXISTS (
                            SELECT FROM customer_note AS n WHERE n.customer_id = c.id AND n.created_at > c.created_at)
                        """).param("id", id).query(Long.class).list();
        var removable = new HashSet<>(created);
        belongings.forEach(belonging -> removable.removeAll(belonging.holders(created)));
        return jdbc.sql("DELETE FROM customer WHERE id = ANY (:ids)")
                .param("ids", removable.toArray(Long[]::new))
                .update();
    }
}
