/* probe: counts, byte for byte, the memory that a call has live at its peak.
 *
 * Preloaded into the measured process, it wraps the C allocator and anonymous mmap. Between *go* and
 * *done* (the reads and writes on descriptor 3, the case's conversation with the warden, which it
 * watches too) every allocation, growth and release is one event in a log. When the call is done the
 * driver names the blocks that make up the returned answer, and the log is replayed without them:
 * what remains is the auxiliary memory at its peak, whatever the order in which answer and scratch
 * space came and went. Blocks from before *go*, the input, count only by what they grow; giving them back makes no
 * room, but for an input that is to be changed in place.
 *
 * Sizes are those that the program asked for; the allocator's own rounding is left out, because it
 * differs between allocators while the asked-for size is the program's doing.
 *
 * The result is left in a page shared with the warden (descriptor in JUDGE_PROBE_FD). */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { CASE_FD = 3, HEADER = 16 };
#define MAGIC 0x6a75646745b10c4bULL

/* Precedes every block. `serial` is 0 for blocks that are older than the bracket. */
typedef struct {
   uint32_t magic;
   uint32_t serial;
   uint64_t size;
} Header;

/* One change, or several in a row that can never belong to the answer: together they add `delta`, and on the way
 * they added `peak` at most. */
typedef struct {
   int64_t delta;
   int64_t peak;
   uint32_t serial;
} Event;

typedef struct {
   int64_t peak;    /* auxiliary bytes at the peak: answer and input left out */
   int64_t total;   /* bytes at the peak, with the answer */
   int64_t answer;  /* bytes of the answer's blocks at the end */
   int64_t events;  /* events logged */
   int64_t lost;    /* blocks that could no longer be told apart: the answer may then count as auxiliary */
   int64_t sealed;  /* 1 when the figures are complete */
} Result;

extern void* __libc_malloc(size_t);
extern void* __libc_calloc(size_t, size_t);
extern void* __libc_realloc(void*, size_t);
extern void __libc_free(void*);
extern void* __libc_memalign(size_t, size_t);

enum { LOG_LIMIT = 1 << 20, SERIAL_LIMIT = 1 << 26 }; /* address space that is touched only as it is used */
enum { ALIVE = 0, FREED = 1, ANSWER = 2, OUTGROWN = 3 };
/* The serial of events that say what the input gave back; see judge_probe_changed_in_place. */
enum { GIVEN_BACK = SERIAL_LIMIT - 1 };
static Event* events;
static uint8_t* fate;       /* of each serial */
static uint32_t* successor; /* of each serial that is outgrown: the block that its content moved to */
static Result* result;
static uint64_t logged, noted, lost;
static int64_t live, live_peak;
static int64_t added; /* what the driver knows of beside the log, live all the time */
static uint32_t next_serial;
static int counting, in_place;
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

/* The last blocks that were allocated, and their sizes. */
enum { RECENT = 4 };
static struct {
   uint64_t size;
   uint32_t serial;
} recent[RECENT];
static unsigned newest;

/* Whether an event can never belong to the answer: older than the call, not an allocation, or freed meanwhile. */
static int is_scratch(const Event* event)
{
   uint32_t serial = event->serial;
   while (serial != 0 && fate[serial] == OUTGROWN)
      serial = successor[serial];
   return serial == 0 || fate[serial] == FREED;
}

static void merge(Event* into, const Event* next)
{
   if (into->delta + next->peak > into->peak)
      into->peak = into->delta + next->peak;
   into->delta += next->delta;
   into->serial = 0;
}

/* Makes room in a full log: neighbours that are scratch become one event. */
static void compact(void)
{
   uint64_t kept = 0;
   for (uint64_t i = 0; i < logged; i++) {
      if (kept > 0 && is_scratch(&events[i]) && is_scratch(&events[kept - 1]))
         merge(&events[kept - 1], &events[i]);
      else
         events[kept++] = events[i];
   }
   logged = kept;
}

static void note(uint32_t serial, int64_t delta)
{
   Event event = {delta, delta > 0 ? delta : 0, serial};
   if (delta == 0)
      return;
   if (serial != GIVEN_BACK)
      live += delta;
   if (live > live_peak)
      live_peak = live;
   noted++;
   if (logged > 0 && serial == 0 && events[logged - 1].serial == 0) {
      merge(&events[logged - 1], &event);
      return;
   }
   if (logged == LOG_LIMIT)
      compact();
   if (logged == LOG_LIMIT) {
      merge(&events[logged - 1], &event);
      lost++;
      return;
   }
   events[logged++] = event;
}

static uint32_t fresh_serial(void)
{
   if (next_serial < GIVEN_BACK)
      return next_serial++;
   lost++;
   return 0;
}

static void remember(uint32_t serial, uint64_t size)
{
   newest = (newest + 1) % RECENT;
   recent[newest].serial = serial;
   recent[newest].size = size;
}

/* A block is given back. Containers that cannot grow where they are move into a block of twice the size and give the old
 * one back at once: that is the same memory to whoever returns the container, and shares its successor's fate. A string's
 * size has one byte more than its capacity. */
static void note_freed(uint32_t serial, uint64_t size)
{
   note(serial, -(int64_t)size);
   fate[serial] = FREED;
   for (unsigned i = 0; i < RECENT; i++) {
      if (recent[i].serial > serial && (recent[i].size == 2 * size || recent[i].size + 1 == 2 * size)) {
         fate[serial] = OUTGROWN;
         successor[serial] = recent[i].serial;
         recent[i].size = 0; /* a container has moved there once, and others that are given back have not */
         return;
      }
   }
}

/* Blocks up to this size are left out: see judge_probe_leaves_out. They have a serial that stands for none. */
static size_t left_out;
#define LEFT_OUT UINT32_MAX

static void count_block(Header* header)
{
   header->serial = header->size > left_out ? fresh_serial() : LEFT_OUT;
   if (header->serial != LEFT_OUT)
      note(header->serial, (int64_t)header->size);
}

static void* adorn(void* raw, size_t offset, size_t size)
{
   if (raw == NULL)
      return NULL;
   Header* header = (Header*)((char*)raw + offset - HEADER);
   header->magic = (uint32_t)MAGIC ^ (uint32_t)offset;
   header->size = size;
   header->serial = 0;
   if (counting) {
      pthread_mutex_lock(&gate);
      count_block(header);
      if (header->serial != LEFT_OUT)
         remember(header->serial, size);
      pthread_mutex_unlock(&gate);
   }
   return (char*)raw + offset;
}

/* The distance from the underlying block to the pointer handed out; 0 when it is not one of ours. */
static size_t offset_of(const Header* header)
{
   uint32_t offset = header->magic ^ (uint32_t)MAGIC;
   return offset >= HEADER && offset <= (1u << 24) && (offset & (offset - 1)) == 0 ? offset : 0;
}

static void* take(void* unused, size_t size)
{
   (void)unused;
   return size > SIZE_MAX - HEADER ? NULL : adorn(__libc_malloc(size + HEADER), HEADER, size);
}

static void* take_zeroed(void* unused, size_t size)
{
   (void)unused;
   return size > SIZE_MAX - HEADER ? NULL : adorn(__libc_calloc(1, size + HEADER), HEADER, size);
}

static void* take_aligned(void* alignment, size_t size)
{
   size_t offset = (size_t)alignment < HEADER ? HEADER : (size_t)alignment;
   return adorn(__libc_memalign(offset, size + offset), offset, size);
}

static void* give_back(void* block, size_t unused)
{
   (void)unused;
   Header* header = (Header*)((char*)block - HEADER);
   size_t offset = offset_of(header);
   if (offset == 0) {
      __libc_free(block);
      return NULL;
   }
   if (counting && header->serial != LEFT_OUT) {
      pthread_mutex_lock(&gate);
      if (header->serial != 0)
         note_freed(header->serial, header->size);
      else if (header->size > left_out)
         note(GIVEN_BACK, -(int64_t)header->size);
      pthread_mutex_unlock(&gate);
   }
   header->magic = 0;
   __libc_free((char*)block - offset);
   return NULL;
}

static void* resize(void* block, size_t size)
{
   Header* header = (Header*)((char*)block - HEADER);
   if (offset_of(header) != HEADER)
      return __libc_realloc(block, size);
   uint64_t old_size = header->size;
   uint32_t serial = header->serial;
   header = __libc_realloc(header, size + HEADER);
   if (header == NULL)
      return NULL;
   header->size = size;
   /* Input that shrinks gives nothing back: it is still the input. */
   if (counting && (serial != 0 || size > old_size)) {
      pthread_mutex_lock(&gate);
      if (serial == LEFT_OUT)
         count_block(header);
      else
         note(serial, (int64_t)size - (int64_t)old_size);
      pthread_mutex_unlock(&gate);
   }
   return (char*)header + HEADER;
}

/* For runtimes whose every number is a block of its own, held by a place in another block that is counted: a place of
 * the answer, or of the input, that gets one number after another takes no more memory than the last of them. */
void judge_probe_leaves_out(size_t bytes)
{
   left_out = bytes;
}

/* The stack whose depth is being measured, if one is: the allocator's own frames are no doing of the call's, and are put
 * on another one meanwhile. */
static const char *measured_from, *measured_to;

void judge_probe_measures_stack(const void* from, const void* to)
{
   measured_from = from;
   measured_to = to;
}

static void* aside(void* (*work)(void*, size_t), void* first, size_t second)
{
#ifdef __x86_64__
   static char spare[256 << 10] __attribute__((aligned(16)));
   const char* here = __builtin_frame_address(0);
   if (counting && here >= measured_from && here < measured_to) {
      void* result;
      __asm__ volatile("movq %%rsp, %%rbx\n\t"
                       "movq %[top], %%rsp\n\t"
                       "call *%[work]\n\t"
                       "movq %%rbx, %%rsp"
                       : "=a"(result), "+D"(first), "+S"(second)
                       : [work] "r"(work), [top] "r"(spare + sizeof spare)
                       : "rbx", "rcx", "rdx", "r8", "r9", "r10", "r11", "memory", "cc", "xmm0", "xmm1", "xmm2", "xmm3",
                         "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14",
                         "xmm15");
      return result;
   }
#endif
   return work(first, second);
}

void* malloc(size_t size)
{
   return aside(take, NULL, size);
}

void* calloc(size_t count, size_t size)
{
   size_t bytes;
   if (__builtin_mul_overflow(count, size, &bytes)) {
      errno = ENOMEM;
      return NULL;
   }
   return aside(take_zeroed, NULL, bytes);
}

void* memalign(size_t alignment, size_t size)
{
   return aside(take_aligned, (void*)alignment, size);
}

void* aligned_alloc(size_t alignment, size_t size)
{
   return memalign(alignment, size);
}

int posix_memalign(void** where, size_t alignment, size_t size)
{
   *where = memalign(alignment, size);
   return *where == NULL ? ENOMEM : 0;
}

void free(void* block)
{
   if (block != NULL)
      aside(give_back, block, 0);
}

void* realloc(void* block, size_t size)
{
   return block == NULL ? malloc(size) : aside(resize, block, size);
}

void* mmap(void* where, size_t length, int protection, int flags, int fd, off_t offset)
{
   long address = syscall(SYS_mmap, where, length, protection, flags, fd, offset);
   if (counting && address != -1 && (flags & MAP_ANONYMOUS) && !(flags & MAP_NORESERVE)) {
      pthread_mutex_lock(&gate);
      note(0, (int64_t)length);
      pthread_mutex_unlock(&gate);
   }
   return (void*)address;
}

int munmap(void* where, size_t length)
{
   int failed = (int)syscall(SYS_munmap, where, length);
   if (counting && !failed) {
      pthread_mutex_lock(&gate);
      note(0, -(int64_t)length);
      pthread_mutex_unlock(&gate);
   }
   return failed;
}

/* For a language's own meter: memory that the allocator does not see, such as interpreter frames. */
void judge_probe_adjust(int64_t bytes)
{
   if (counting) {
      pthread_mutex_lock(&gate);
      note(0, bytes);
      pthread_mutex_unlock(&gate);
   }
}

/* For drivers, between *done* and the answer: memory that was in use during the call and that no log can see, such as
 * the native stack. It counts as live at the peak. */
void judge_probe_add(int64_t bytes)
{
   added += bytes;
}

/* Says that the block starting at `block` is part of the returned answer. */
void judge_probe_answer(const void* block)
{
   const Header* header = (const Header*)((const char*)block - HEADER);
   if (block != NULL && fate != NULL && offset_of(header) != 0 && header->serial != 0 && header->serial < next_serial)
      fate[header->serial] = ANSWER;
}

/* For drivers, before the answer is sent: it is an input that was changed. Nothing is returned then, and what takes the
 * place of a part of the input is memory beside it, for as long as that part is there as well. */
void judge_probe_changed_in_place(void)
{
   in_place = 1;
}

static void* reserve(size_t size)
{
   void* place = (void*)syscall(SYS_mmap, NULL, size, PROT_READ | PROT_WRITE,
                                MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
   return place == MAP_FAILED ? NULL : place;
}

static void start(void)
{
   events = reserve(LOG_LIMIT * sizeof(Event));
   fate = reserve(SERIAL_LIMIT);
   successor = reserve(SERIAL_LIMIT * sizeof *successor);
   memset(recent, 0, sizeof recent);
   memset(result, 0, sizeof *result);
   logged = noted = lost = 0;
   live = live_peak = added = 0;
   in_place = 0;
   next_serial = 1;
   counting = events != NULL && fate != NULL && successor != NULL;
}

/* Replays the log without the answer's blocks, and leaves the figures for the warden. */
static void seal(void)
{
   int64_t auxiliary = 0, peak = 0, answer = 0;
   for (uint32_t serial = next_serial; serial-- > 1;)
      if (fate[serial] == OUTGROWN && fate[successor[serial]] == ANSWER)
         fate[serial] = ANSWER;
   for (uint64_t i = 0; i < logged; i++) {
      if (events[i].serial == GIVEN_BACK && !in_place)
         continue;
      if (events[i].serial != 0 && fate[events[i].serial] == ANSWER) {
         answer += events[i].delta;
         continue;
      }
      if (auxiliary + events[i].peak > peak)
         peak = auxiliary + events[i].peak;
      auxiliary += events[i].delta;
   }
   *result = (Result){peak + added, live_peak + added, answer, (int64_t)noted, (int64_t)lost, 1};
}

__attribute__((constructor)) static void attach(void)
{
   const char* descriptor = getenv("JUDGE_PROBE_FD");
   if (descriptor == NULL)
      return;
   void* page = (void*)syscall(SYS_mmap, NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, atoi(descriptor), 0);
   if (page != MAP_FAILED)
      result = page;
   close(atoi(descriptor));
}

/* The bracket: the case has said hello, has read *go*, writes *done*, writes the answer. */
static enum { IDLE, HELLO, INSIDE, AFTER } phase;

ssize_t read(int fd, void* buffer, size_t size)
{
   ssize_t got = syscall(SYS_read, fd, buffer, size);
   if (fd == CASE_FD && phase == HELLO && got == 1 && result != NULL) {
      phase = INSIDE;
      start();
   }
   return got;
}

ssize_t write(int fd, const void* buffer, size_t size)
{
   if (fd == CASE_FD && phase == IDLE && size == 1 && *(const char*)buffer == 'H') {
      phase = HELLO;
   } else if (fd == CASE_FD && phase == INSIDE) {
      counting = 0;
      phase = AFTER;
   } else if (fd == CASE_FD && phase == AFTER) {
      phase = IDLE;
      seal();
   }
   return syscall(SYS_write, fd, buffer, size);
}
