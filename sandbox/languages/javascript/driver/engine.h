/* V8 as this judge runs it: one isolate in one thread, so that the process can be forked at any time. */

#ifndef ENGINE_H
#define ENGINE_H

#include <string>
#include <v8.h>

enum class Meter { Clock, Tally, Space };

struct Engine {
   v8::Isolate* isolate = nullptr;
   Meter meter = Meter::Clock;

   /* `memory_mb` bounds the candidate's heap; `snapshot` is the file that make_snapshot left. */
   void start(Meter meter, size_t memory_mb, const std::string& snapshot);
};

/* Flags that hold for making the snapshot, too. */
void set_flags(const std::string& flags);
void start_platform(bool with_events = false);

/* Why the engine stopped the program, if it did. */
struct Stopped {
   bool out_of_memory = false; /* the heap is as large as it may be, or a buffer would not fit */
   bool exited = false;        /* process.exit */
   int exit_code = 0;
   bool flooded = false;       /* it printed more than anyone will read */
};

extern Stopped stopped;

/* Called with every change of the memory behind typed arrays. */
extern void (*buffers_changed)(int64_t delta);

/* Called after the functions that asked for an interrupt; only where memory is weighed. */
extern void (*interrupt_served)();

std::string utf8(v8::Isolate* isolate, v8::Local<v8::Value> value);
v8::Local<v8::String> text_of(v8::Isolate* isolate, std::string_view utf8);

#endif
