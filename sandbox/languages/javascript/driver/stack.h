/* A stack for the call that is weighed: untouched pages, so that its depth can be seen afterwards. */

#ifndef STACK_H
#define STACK_H

#include <cstdint>
#include <functional>
#include <v8.h>

void make_stack(v8::Isolate* isolate);
void run_on_stack(const std::function<void()>& call);

/* Called from within V8 while it serves the program: remembers how deep the program's own functions are. What lies below
 * them V8 may be about to write over. */
void note_depth();

/* The deepest that they have been since the last forget_depth, in bytes: where it was noted, and by what is left of them. */
int64_t noted_depth();
int64_t stack_depth();

/* Clears what lies below the caller. */
void forget_depth();

#endif
