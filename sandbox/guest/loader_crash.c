/* loader: says what a program did that the kernel ends it for, and where in its own source. */

#define _GNU_SOURCE
#include "loader.h"

#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <ucontext.h>
#include <unistd.h>

enum { ALTERNATE_BYTES = 256 << 10, FRAMES = 48, MOST_LINES = 64, LINE_ROOM = 128, ENDS = 3 };
enum { TEXT_ROOM = 4000, WORDS_BYTES = 2000 };

/* What a runtime may leave before it calls abort(), by the name judge_last_words. */
typedef struct {
   int status;
   char text[WORDS_BYTES];
} LastWords;

static char alternate[ALTERNATE_BYTES];
static Tell tell;
static const Solution* solution;
static uintptr_t addresses[FRAMES];
static int address_count;
static sigjmp_buf instead;
static volatile sig_atomic_t looking;

static const char* kind_of(int number, const siginfo_t* about)
{
   switch (number) {
   case SIGSEGV:
      return about->si_code > 0 && (uintptr_t)about->si_addr < 4096 ? "SIGSEGV (access through a null pointer)"
                                                                    : "SIGSEGV (invalid memory access)";
   case SIGBUS:
      return "SIGBUS (invalid memory access)";
   case SIGFPE:
      return about->si_code == FPE_INTDIV ? "SIGFPE (division by zero)" : "SIGFPE (arithmetic fault)";
   case SIGILL:
      return "SIGILL (something undefined was reached, such as the end of a function that must return a value)";
   default:
      return "SIGABRT (abort)";
   }
}

/* What the C library wrote before it called abort(), as of a failed assertion or of a block that was freed twice: it keeps
 * that for debuggers. */
static const char* words_of_library(void)
{
   typedef struct {
      unsigned size;
      char text[];
   } Message;
   Message** message = dlvsym(RTLD_DEFAULT, "__abort_msg", "GLIBC_PRIVATE");
   return message != NULL && *message != NULL ? (*message)->text : NULL;
}

static uintptr_t interrupted_at(const void* context)
{
#ifdef __x86_64__
   return (uintptr_t)((const ucontext_t*)context)->uc_mcontext.gregs[REG_RIP];
#else
   (void)context;
   return 0;
#endif
}

/* Notes where in the solution's own code the program was, innermost first. A call is at the byte before its return. */
static void look(const void* context)
{
   void* frames[FRAMES];
   struct link_map* map;
   if (solution == NULL || dlinfo(solution->handle, RTLD_DI_LINKMAP, &map) != 0)
      return;
   looking = 1;
   if (sigsetjmp(instead, 1) == 0) {
      int count = backtrace(frames, FRAMES);
      for (int i = 0; i < count; i++) {
         Dl_info place;
         uintptr_t address = (uintptr_t)frames[i];
         if (dladdr(frames[i], &place) == 0 || (uintptr_t)place.dli_fbase != map->l_addr)
            continue;
         addresses[address_count++] = address - map->l_addr - (address != interrupted_at(context));
      }
   }
   if (sigsetjmp(instead, 1) == 0)
      fflush(NULL); /* what was printed helps to find out why */
   looking = 0;
}

/* Starts addr2line on what was noted; the descriptor of what it says, -1 when it cannot be had. */
static int ask(pid_t* child)
{
   char numbers[FRAMES][20];
   char* arguments[FRAMES + 8] = {"addr2line", "-e", (char*)solution->path, "-f", "-C", "-i", "-p"};
   int ends[2], count = 7;
   for (int i = 0; i < address_count; i++) {
      snprintf(numbers[i], sizeof numbers[i], "0x%lx", (unsigned long)addresses[i]);
      arguments[count++] = numbers[i];
   }
   if (pipe2(ends, O_CLOEXEC) != 0)
      return -1;
   *child = fork();
   if (*child == 0) {
      dup2(ends[1], 1);
      int null = open("/dev/null", O_WRONLY);
      dup2(null, 2);
      execv("/usr/bin/addr2line", arguments);
      _exit(127);
   }
   close(ends[1]);
   return ends[0];
}

/* One line of addr2line's, "(inlined by) Solution::solve(int) at /tmp/solution.cpp:12 (discriminator 3)", as
 * "line 12, in Solution::solve"; 0 when it is not about the candidate's source. */
static int shorten(char* said, char line[LINE_ROOM])
{
   char* place = strstr(said, " at ");
   for (char* next = place; next != NULL; next = strstr(next + 1, " at "))
      place = next;
   if (place == NULL)
      return 0;
   *place = 0;
   char *path = place + 4, *file = strrchr(path, '/');
   file = file != NULL ? file + 1 : path;
   char* colon = strchr(file, ':');
   int number = colon != NULL ? atoi(colon + 1) : 0;
   if (number <= 0 || strncmp(file, "solution.", 9) != 0)
      return 0;
   char* function = strncmp(said, " (inlined by) ", 14) == 0 ? said + 14 : said;
   function[strcspn(function, "([<")] = 0;
   int own = *function != 0 && *function != '?' && strncmp(function, "judge_", 6) != 0;
   snprintf(line, LINE_ROOM, own ? "line %d, in %.80s" : "line %d", number, function);
   return 1;
}

/* The places in the candidate's source, innermost first; how many they are. */
static int find_lines(char lines[MOST_LINES][LINE_ROOM])
{
   static char said[4096];
   pid_t child = -1;
   int found = 0, source = address_count > 0 && access("/usr/bin/addr2line", X_OK) == 0 ? ask(&child) : -1;
   FILE* stream = source >= 0 ? fdopen(source, "r") : NULL;
   while (stream != NULL && found < MOST_LINES && fgets(said, sizeof said, stream) != NULL)
      if (shorten(said, lines[found]) && (found == 0 || strcmp(lines[found], lines[found - 1]) != 0))
         found++;
   if (stream != NULL)
      fclose(stream);
   if (child > 0)
      waitpid(child, NULL, 0);
   return found;
}

/* Adds to a text where the program was, a line for each call, the innermost last. */
size_t add_place(char* text, size_t size)
{
   static char lines[MOST_LINES][LINE_ROOM];
   int found = find_lines(lines), left_out = found > 2 * ENDS ? found - 2 * ENDS : 0;
   for (int i = found - 1; i >= 0 && size + LINE_ROOM < TEXT_ROOM; i--) {
      if (left_out > 0 && i == found - 1 - ENDS)
         size += (size_t)snprintf(text + size, TEXT_ROOM - size, "\n  ... %d more calls ...", left_out);
      if (left_out == 0 || i >= found - ENDS || i < ENDS)
         size += (size_t)snprintf(text + size, TEXT_ROOM - size, "\n  %s", lines[i]);
   }
   return size;
}

static void crashed(int number, siginfo_t* about, void* context)
{
   static char text[TEXT_ROOM];
   int status = RAISED, size;
   if (looking)
      siglongjmp(instead, 1);
   look(context);
   signal(number, SIG_DFL);
   const LastWords* words = solution != NULL ? dlsym(solution->handle, "judge_last_words") : NULL;
   if (number == SIGABRT && words != NULL && words->status != 0) {
      status = words->status;
      size = snprintf(text, sizeof text, "%s", words->text);
   } else if (number == SIGSEGV && near_stack_guard(about->si_addr)) {
      size = snprintf(text, sizeof text,
                      "stack overflow: more than %zu MB of stack are in use; is there recursion without end?",
                      stack_megabytes());
   } else {
      const char* why = number == SIGABRT ? words_of_library() : NULL;
      size = snprintf(text, sizeof text, "the program was ended by %s", kind_of(number, about));
      if (why != NULL)
         size += snprintf(text + size, WORDS_BYTES, ": %.*s", (int)strcspn(why, "\n"), why);
   }
   if (tell != NULL)
      tell(status, text, (size_t)size);
   write_all(2, text, (size_t)size);
   write_all(2, "\n", 1);
   raise(number);
}

void catch_crashes(const Solution* loaded, Tell how)
{
   static const int caught[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
   stack_t place = {.ss_sp = alternate, .ss_size = sizeof alternate};
   struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
   solution = loaded;
   tell = how;
   sigaltstack(&place, NULL);
   for (size_t i = 0; i < sizeof caught / sizeof *caught; i++)
      sigaction(caught[i], &action, NULL);
}

/* The first look back loads a library and takes memory; better ahead of need. */
void prepare_for_crashes(void)
{
   void* frame[1];
   backtrace(frame, 1);
}
