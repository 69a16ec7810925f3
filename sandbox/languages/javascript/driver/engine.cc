#include "engine.h"

#include "life.h"
#include "natives.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <libplatform/libplatform.h>
#include <stdexcept>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

Stopped stopped;
void (*buffers_changed)(int64_t delta) = nullptr;
void (*interrupt_served)() = nullptr;

enum : size_t {
   STACK_BYTES = 60u << 20, /* Valgrind gives the main thread 64 MiB */
   SPARE_BYTES = 64u << 20, /* more heap, for a program that has run out of it and is being stopped */
};

/* One thread and no WebAssembly. The stack's limit is set by address. Where code comes from is known from the start, since at
 * the end of the stack there is no room left to find out. */
static const char FLAGS[] =
   "--no-expose-wasm --single-threaded --no-verify-snapshot-checksum --no-enable-lazy-source-positions";

/* Where costs are counted they have to be the same each time: no machine code made from how often something ran,
 * seeds that are known, no code thrown away because it has not run lately. */
static const char COUNTING[] = "--jitless --no-lazy-feedback-allocation --no-flush-bytecode --no-memory-reducer "
                               "--hash-seed=20 --random-seed=20 ";

/* The young generation is so large where instructions are counted that few calls need a collection at all: when one
 * falls due says more about the collector than about the program. It is small where memory is weighed, and
 * collections follow one another: they take longer the more pages there are. Every move of an object has to be seen there. */
static const char* const YOUNG[] = {"", "--min-semi-space-size=64 --max-semi-space-size=64",
                                    "--min-semi-space-size=1 --max-semi-space-size=1 --no-page-promotion --interrupt-budget=500"};

/* V8 asks for its pages to be left out of forks, which is of use to programs that only start others. A case is a fork
 * that runs on. */
extern "C" int madvise(void* where, size_t size, int advice)
{
   return advice == MADV_DONTFORK ? 0 : (int)syscall(SYS_madvise, where, size, advice);
}

namespace {

/* The memory of typed arrays: zeroed, bounded and counted. */
class Buffers final : public v8::ArrayBuffer::Allocator {
 public:
   explicit Buffers(size_t most) : most_(most) {}

   void* Allocate(size_t size) override { return take(size, calloc(size + !size, 1)); }
   void* AllocateUninitialized(size_t size) override { return Allocate(size); }

   void Free(void* data, size_t size) override
   {
      free(data);
      change(-(int64_t)size);
   }

 private:
   void* take(size_t size, void* data)
   {
      if (data == nullptr || live_ + (int64_t)size > (int64_t)most_) {
         free(data);
         stopped.out_of_memory = true;
         return nullptr;
      }
      change((int64_t)size);
      return data;
   }

   void change(int64_t delta)
   {
      live_ += delta;
      if (buffers_changed != nullptr)
         buffers_changed(delta);
   }

   size_t most_;
   int64_t live_ = 0;
};

/* V8 tells of what it does. Of interest is when it has called all functions that asked for an interrupt: one that asks
 * for another while it is called is called again at once. */
class Events final : public v8::TracingController {
 public:
   const uint8_t* GetCategoryGroupEnabled(const char* name) override
   {
      static const uint8_t NO = 0, YES = 1;
      return strcmp(name, "v8.execute") == 0 ? &YES : &NO;
   }

   void UpdateTraceEventDuration(const uint8_t*, const char* name, uint64_t) override
   {
      if (interrupt_served != nullptr && strcmp(name, "V8.InvokeApiInterruptCallbacks") == 0)
         interrupt_served();
   }
};

/* A heap near its limit: the program is stopped, and gets room to be stopped in. */
size_t heap_is_full(void* isolate, size_t current, size_t)
{
   stopped.out_of_memory = true;
   ((v8::Isolate*)isolate)->TerminateExecution();
   return current + SPARE_BYTES;
}

/* A single object that does not fit: V8 gives up, and would end the process. */
void out_of_memory(const char*, const v8::OOMDetails&)
{
   end_out_of_memory();
   _exit(1);
}

void fatal(const char* where, const char* message)
{
   end_out_of_memory();
   dprintf(2, "%s: %s\n", where, message);
   _exit(1);
}

v8::StartupData* map_snapshot(const std::string& path)
{
   static v8::StartupData data;
   struct stat about;
   int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
   if (file < 0 || fstat(file, &about) != 0)
      throw std::runtime_error(path + ": " + strerror(errno));
   void* content = mmap(nullptr, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
   close(file);
   if (content == MAP_FAILED)
      throw std::runtime_error(path + ": " + strerror(errno));
   data = {(const char*)content, (int)about.st_size};
   return &data;
}

} // namespace

void set_flags(const std::string& flags)
{
   v8::V8::SetFlagsFromString(FLAGS);
   v8::V8::SetFlagsFromString(flags.c_str());
}

void start_platform(bool with_events)
{
   static std::unique_ptr<v8::Platform> platform = v8::platform::NewSingleThreadedDefaultPlatform(
      v8::platform::IdleTaskSupport::kDisabled, v8::platform::InProcessStackDumping::kDisabled,
      with_events ? std::make_unique<Events>() : nullptr);
   v8::V8::InitializePlatform(platform.get());
   v8::V8::Initialize();
}

void Engine::start(Meter wanted, size_t memory_mb, const std::string& snapshot)
{
   char here;
   meter = wanted;
   set_flags(meter == Meter::Clock ? "" : COUNTING + std::string(YOUNG[(int)meter]));
   start_platform(meter == Meter::Space);
   v8::Isolate::CreateParams given;
   size_t heap = memory_mb << 20;
   given.snapshot_blob = map_snapshot(snapshot);
   given.external_references = native_references();
   given.array_buffer_allocator = new Buffers(heap);
   given.constraints.ConfigureDefaultsFromHeapSize(0, heap);
   given.constraints.set_max_old_generation_size_in_bytes(heap);
   if (meter != Meter::Clock)
      given.constraints.set_initial_old_generation_size_in_bytes(heap);
   isolate = v8::Isolate::New(given);
   isolate->SetStackLimit((uintptr_t)&here - STACK_BYTES);
   isolate->SetMicrotasksPolicy(v8::MicrotasksPolicy::kExplicit);
   isolate->SetAllowAtomicsWait(false);
   isolate->SetCaptureStackTraceForUncaughtExceptions(true, 10, v8::StackTrace::kDetailed);
   isolate->AddNearHeapLimitCallback(heap_is_full, isolate);
   isolate->SetOOMErrorHandler(out_of_memory);
   isolate->SetFatalErrorHandler(fatal);
}

std::string utf8(v8::Isolate* isolate, v8::Local<v8::Value> value)
{
   v8::String::Utf8Value text(isolate, value);
   return *text != nullptr ? std::string(*text, (size_t)text.length()) : std::string();
}

v8::Local<v8::String> text_of(v8::Isolate* isolate, std::string_view utf8)
{
   return v8::String::NewFromUtf8(isolate, utf8.data(), v8::NewStringType::kNormal, (int)utf8.size())
      .ToLocalChecked();
}
