/* The state that every solution starts from: a context in which the runtime's scripts have run. */

#ifndef SNAPSHOT_H
#define SNAPSHOT_H

/* `arguments` are the file to make, then scripts in order: PATH, or NAME=PATH for a module of that name.
 * Returns an exit code. */
int make_snapshot(int count, char** arguments);

#endif
