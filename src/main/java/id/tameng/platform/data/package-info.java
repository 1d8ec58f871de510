/// The database under everything.
///
/// Tameng brings its own PostgreSQL so that `java -jar tameng.jar` is a whole program: the server's files lie in the
/// [data directory][id.tameng.platform.data.DataDirectory] and stay there between starts. Whoever runs a database
/// already names it by `spring.datasource.url`; then nothing in this package wakes up.
///
/// The server is a process of its own and outlives a killed Java. That is what most of this package is about. A lock on
/// the data directory, which vanishes with the process that holds it, decides who may touch the files; whoever holds it
/// looks at what the one before left behind: nothing, a server that can be taken over, a server that must be stopped
/// first, half an installation, or the note of a server that is long gone. Files that could hold data are never
/// deleted:
/// a new cluster is made beside its place and moved there in one step when it is complete.
///
/// PostgreSQL's settings are written anew at every start from the size of the machine, so changing them in code or in
/// configuration is enough.
@NullMarked
package id.tameng.platform.data;

import org.jspecify.annotations.NullMarked;
