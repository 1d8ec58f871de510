package id.tameng.platform;

import java.util.Collection;

/// Looking for some rows by their ids, and most of the time for a single one.
///
/// `= ANY (array)` says nothing about how many there will be, so PostgreSQL plans it anew at every call, which takes
/// longer than finding one row; `=` is planned once.
///
/// @param is what stands between the column and its parameter in parentheses: `"WHERE id " + among.is() + " (:ids)"`
/// @param ids the parameter
public record Among(String is, Object ids) {

    public static Among of(Collection<Long> ids) {
        return ids.size() == 1 ? new Among("=", ids.iterator().next()) : new Among("= ANY", ids.toArray(Long[]::new));
    }
}
