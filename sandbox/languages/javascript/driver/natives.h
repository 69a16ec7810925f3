/* What the runtime's scripts (../runtime) ask of the driver. Candidates' code reaches none of it directly. */

#ifndef NATIVES_H
#define NATIVES_H

#include <cstdint>
#include <string>
#include <v8.h>

/* The functions' addresses: a snapshot names them by their place in this list. */
const intptr_t* native_references();

/* An object with all of them. */
v8::Local<v8::Object> make_natives(v8::Isolate* isolate, v8::Local<v8::Context> context);

/* What a program reads from standard input. */
extern std::string standard_input;

#endif
