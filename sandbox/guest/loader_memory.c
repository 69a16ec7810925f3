/* loader: memory that no allocator sees: the call's stack, and the static arrays of the solution. */

#define _GNU_SOURCE
#include "loader.h"

#include <dlfcn.h>
#include <link.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

enum { STACK_MB = 256, GUARD_MB = 64, PAGE = 4096, AREAS = 16 };
#define MB ((size_t)1 << 20)

/* The call's stack: address space that is touched only as it is used, made once in the base, below it a guard that
 * even a large frame does not jump over. */
static char* stack;
static ucontext_t outside, inside;
static int (*function)(void);
static int status;
static const uint64_t* top; /* where the call's own frames begin */

static void* reserve(size_t size, int protection)
{
   void* place = mmap(NULL, size, protection, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
   return place == MAP_FAILED ? NULL : place;
}

int make_stack(void)
{
   char* place = reserve((STACK_MB + GUARD_MB) * MB, PROT_NONE);
   if (place == NULL || mprotect(place + GUARD_MB * MB, STACK_MB * MB, PROT_READ | PROT_WRITE) != 0)
      return 0;
   stack = place + GUARD_MB * MB;
   madvise(stack, STACK_MB * MB, MADV_NOHUGEPAGE);
   return 1;
}

size_t stack_megabytes(void)
{
   return STACK_MB;
}

int near_stack_guard(const void* address)
{
   return (const char*)address < stack + PAGE && (const char*)address >= stack - GUARD_MB * MB;
}

static void enter(void)
{
   top = __builtin_frame_address(0);
   status = function();
}

int call_on_stack(int (*called)(void))
{
   function = called;
   if (getcontext(&inside) != 0)
      abort();
   inside.uc_stack.ss_sp = stack;
   inside.uc_stack.ss_size = STACK_MB * MB;
   inside.uc_link = &outside;
   makecontext(&inside, enter, 0);
   if (swapcontext(&outside, &inside) != 0)
      abort();
   return status;
}

/* Tells the probe, where there is one, which stack is measured. */
void watch_stack(void)
{
   void (*tell)(const void* from, const void* to);
   *(void**)&tell = dlsym(RTLD_DEFAULT, "judge_probe_measures_stack");
   if (tell != NULL)
      tell(stack, stack + STACK_MB * MB);
}

/* Which pages of a range are there: one byte for each, NULL when that cannot be known. */
static unsigned char* present(const char* start, size_t size)
{
   unsigned char* pages = reserve(size / PAGE + 1, PROT_READ | PROT_WRITE);
   if (pages != NULL && mincore((void*)start, size, pages) != 0)
      return NULL;
   return pages;
}

static size_t words(const char* start, const char* other, size_t size)
{
   size_t different = 0;
   const uint64_t *a = (const uint64_t*)start, *b = (const uint64_t*)other;
   for (size_t i = 0; i < size / sizeof *a; i++)
      different += a[i] != (b != NULL ? b[i] : 0);
   return different;
}

/* How deep the call's stack has been: from its first frame to the deepest word that is not zero. */
int64_t stack_bytes(void)
{
   size_t size = STACK_MB * MB, page = 0;
   const unsigned char* pages = present(stack, size);
   if (pages == NULL)
      return 0;
   while (page < size / PAGE && !(pages[page] & 1))
      page++;
   const uint64_t* word = (const uint64_t*)(stack + page * PAGE);
   while (word < top && *word == 0)
      word++;
   return word < top ? (top - word) * (int64_t)sizeof *word : 0;
}

/* The writable areas of the solution, and what the touched pages of each held before the call. */
typedef struct {
   char* start;
   size_t size;
   unsigned char* pages;
   char* copy;
} Area;
static Area areas[AREAS];
static size_t area_count;

static void watch(char* start, const char* end, size_t filled)
{
   volatile char touched = 0;
   if (area_count == AREAS || start >= end)
      return;
   for (size_t at = 0; at < filled; at += PAGE) /* pages of the file are as good as there */
      touched = (char)(touched + start[at]);
   Area* area = &areas[area_count];
   *area = (Area){start, (size_t)(end - start), NULL, NULL};
   area->pages = present(start, area->size);
   area->copy = reserve(area->size, PROT_READ | PROT_WRITE);
   if (area->pages == NULL || area->copy == NULL)
      return;
   for (size_t page = 0; page < area->size / PAGE; page++)
      if (area->pages[page] & 1)
         memcpy(area->copy + page * PAGE, start + page * PAGE, PAGE);
   area_count++;
}

static int visit(struct dl_phdr_info* object, size_t size, void* wanted)
{
   (void)size;
   if (object->dlpi_addr != *(const ElfW(Addr)*)wanted)
      return 0;
   for (int i = 0; i < object->dlpi_phnum; i++) {
      const ElfW(Phdr)* part = &object->dlpi_phdr[i];
      if (part->p_type != PT_LOAD || !(part->p_flags & PF_W))
         continue;
      uintptr_t start = object->dlpi_addr + part->p_vaddr, end = start + part->p_memsz;
      uintptr_t first = start & ~(uintptr_t)(PAGE - 1), last = (end + PAGE - 1) & ~(uintptr_t)(PAGE - 1);
      watch((char*)first, (char*)last, part->p_filesz + (start - first));
   }
   return 1;
}

/* Remembers the solution's static memory as it is before the call. Only where the probe is there. */
void watch_statics(const Solution* solution)
{
   struct link_map* map;
   if (dlsym(RTLD_DEFAULT, "judge_probe_add") == NULL || dlinfo(solution->handle, RTLD_DI_LINKMAP, &map) != 0)
      return;
   dl_iterate_phdr(visit, &map->l_addr);
}

/* How much of the solution's static memory the call has changed. */
int64_t static_bytes(void)
{
   size_t changed = 0;
   for (size_t i = 0; i < area_count; i++) {
      const Area* area = &areas[i];
      const unsigned char* pages = present(area->start, area->size);
      if (pages == NULL)
         continue;
      for (size_t page = 0; page < area->size / PAGE; page++) {
         if (!(pages[page] & 1))
            continue;
         const char* before = area->pages[page] & 1 ? area->copy + page * PAGE : NULL;
         changed += words(area->start + page * PAGE, before, PAGE);
      }
   }
   return (int64_t)(changed * sizeof(uint64_t));
}
