/* The state that every solution starts from: a context in which the runtime's scripts have run; and another one with the
 * libraries, for solutions that speak of them, since everything in a context is looked at by each collection. */

#ifndef SNAPSHOT_H
#define SNAPSHOT_H

enum { WITH_LIBRARIES = 0 }; /* the number of that context, beside the default one */

/* `arguments` are the file to make, then scripts in order: PATH for all, then NAME=PATH for libraries of that name.
 * Returns an exit code. */
int make_snapshot(int count, char** arguments);

#endif
