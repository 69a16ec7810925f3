/* A stack for the call that is weighed: untouched pages, so that its depth can be seen afterwards. */

#ifndef STACK_H
#define STACK_H

#include <cstdint>
#include <functional>
#include <v8.h>

void make_stack(v8::Isolate* isolate);
void run_on_stack(const std::function<void()>& call);

/* The deepest that it has been since the last forget_depth, in bytes. */
int64_t stack_depth();

/* Clears what lies below the caller. */
void forget_depth();

#endif
