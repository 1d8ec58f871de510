/// Files by the SHA-256 of their content, behind one port, so that the disk can be exchanged for an object store.
@NullMarked
package id.tameng.platform.blobs;

import org.jspecify.annotations.NullMarked;
