/* Weighs a call: the auxiliary memory that is alive at its peak, on the heap and on the stack. */

#ifndef SPACE_H
#define SPACE_H

#include "solution.h"

#include <functional>

/* In a base: takes the page that the result is left in. */
void take_probe_page();

/* Ahead of the call: the weight of what is there already. */
void prepare_weighing(v8::Isolate* isolate, const Solution& solution, const Invocation& invocation);

/* Makes the call, on a stack of its own. */
void weigh(const std::function<void()>& call);

/* After it: leaves the result for the warden, without the answer's own weight. */
void report_weight(const Solution& solution, const Invocation& invocation);

#endif
