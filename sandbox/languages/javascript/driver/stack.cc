#include "stack.h"

#include <algorithm>
#include <cstring>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

enum : size_t {
   SIZE = 64u << 20,
   SPARE = 2u << 20,    /* below V8's limit, for its own functions */
   RED_ZONE = 1024,     /* below a frame, for the functions that clear what is below it */
   CLEAN = 16u << 10,   /* so many zeros are the end of what was used */
   MOST_ARGUMENTS = 1 << 17,
   BUILT_IN = 512,      /* what is left of built-in functions may lie so far below the program's own */
};

static char* bottom;
static char* top;
static const std::function<void()>* body;
static int64_t deepest; /* as far as it has been looked at */
static int64_t noted;
static uint64_t code_start;
static size_t code_size;

void make_stack(v8::Isolate* isolate)
{
   void* place = mmap(nullptr, SIZE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
   if (place == MAP_FAILED)
      _exit(1);
   bottom = (char*)place;
   top = bottom + SIZE;
   isolate->SetStackLimit((uintptr_t)(bottom + SPARE));
   const void* code;
   isolate->GetEmbeddedCodeRange(&code, &code_size);
   code_start = (uint64_t)code;
}

static void enter()
{
   (*body)();
}

void run_on_stack(const std::function<void()>& call)
{
   static ucontext_t outside, inside;
   body = &call;
   deepest = noted = 0;
   getcontext(&inside);
   inside.uc_stack.ss_sp = bottom;
   inside.uc_stack.ss_size = SIZE;
   inside.uc_link = &outside;
   makecontext(&inside, enter, 0);
   swapcontext(&outside, &inside);
}

/* The lowest place that is not zero, from `start` down as far as there is something. */
static uint64_t* end_of_use(char* start)
{
   uint64_t* used = (uint64_t*)start;
   for (uint64_t* at = used; (char*)at > bottom && (size_t)((char*)used - (char*)at) < CLEAN;)
      if (*--at != 0)
         used = at;
   return used;
}

static bool is_code(uint64_t address)
{
   return address - code_start < code_size;
}

/* A frame of the interpreter's: below its start are context, function, count of arguments, bytecode, and the place in it. */
static bool is_interpreted(const uint64_t* start)
{
   static uint64_t bytecode_map = 0; /* learned from the first, at the beginning of the call */
   auto is_object = [](uint64_t word) { return (word & 3) == 1 && word >> 32 != 0 && word >> 47 == 0; }; /* no plain number */
   uint64_t bytecode = start[-4], place = start[-5];
   if (!is_object(start[-1]) || !is_object(start[-2]) || start[-3] > MOST_ARGUMENTS || !is_object(bytecode) ||
       (uint32_t)place != 0 || place == 0)
      return false;
   uint64_t map = *(const uint64_t*)(bytecode - 1);
   if (bytecode_map == 0)
      bytecode_map = map;
   return map == bytecode_map;
}

/* Up the chain of frames to what the program's own function has called: built-in functions are not the program's. */
void note_depth()
{
   for (uint64_t* frame = (uint64_t*)__builtin_frame_address(0); (char*)frame > bottom && (char*)frame < top;
        frame = (uint64_t*)frame[0]) {
      if (is_code(frame[1]) && (char*)frame[0] > (char*)frame && (char*)frame[0] < top && is_interpreted((uint64_t*)frame[0])) {
         noted = std::max<int64_t>(noted, top - (char*)(frame + 2));
         return;
      }
   }
}

int64_t noted_depth()
{
   return noted;
}

/* Whether a function of the program, or of the language, was to return from here: below an address of V8's own code lies
 * where the frame above begins. */
static bool is_frame(const uint64_t* place)
{
   return is_code(place[1]) && place[0] > (uint64_t)place && place[0] < (uint64_t)top;
}

/* Down to the end of what was used, then up to the first frame that is none of V8's in C++: those of an allocation or a
 * collection say nothing about the program. */
__attribute__((noinline)) int64_t stack_depth()
{
   const uint64_t* place = end_of_use(top - deepest);
   deepest = top - (const char*)place;
   while ((const char*)(place + 2) < top && !is_frame(place))
      place++;
   return std::max<int64_t>(noted, top - (const char*)(place + 2) - (int64_t)BUILT_IN);
}

__attribute__((noinline)) void forget_depth()
{
   char* end = (char*)(((uintptr_t)__builtin_frame_address(0) - RED_ZONE) & ~(uintptr_t)15);
   if (end <= bottom || end >= top)
      return;
   char* start = (char*)end_of_use(end);
   memset(start, 0, (size_t)(end - start));
   deepest = top - end;
   noted = 0;
}
