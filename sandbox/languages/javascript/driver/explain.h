/* What went wrong in a candidate's program, as they need to hear it. */

#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "source.h"

#include <string>
#include <v8.h>

struct Explanation {
   std::string text; /* kind and message, then lines `  line 7, in f`, the innermost last */
   int line = 0;     /* of the candidate's source, where it happened; 0 when it is not known */
};

/* Of what was caught. `source` tells where lines come from; without it no lines are given. */
Explanation explain(v8::Isolate* isolate, const v8::TryCatch& caught, const Source* source);

/* Of a value that nobody caught, the reason of a rejected promise for one. */
Explanation explain_value(v8::Isolate* isolate, v8::Local<v8::Value> value, const Source* source);

/* A value as a person recognises it, shortened; runs no code of the candidate's. */
std::string describe(v8::Isolate* isolate, v8::Local<v8::Value> value);

/* `number`, `array`, `null`, ... */
const char* type_name(v8::Local<v8::Value> value);

#endif
