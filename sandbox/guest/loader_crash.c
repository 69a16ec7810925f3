/* loader: says what a program did that the kernel ends it for, and where in its source. */

#define _GNU_SOURCE
#include "loader.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { ALTERNATE_BYTES = 64 << 10, TEXT_ROOM = 2000 };

static char alternate[ALTERNATE_BYTES];
static void (*tell)(const char* text, size_t size);

static const char* kind_of(int number, const siginfo_t* about)
{
   switch (number) {
   case SIGSEGV:
      return about->si_addr < (void*)4096 && about->si_code > 0 ? "SIGSEGV (access through a null pointer)"
                                                               : "SIGSEGV (invalid memory access)";
   case SIGBUS:
      return "SIGBUS (invalid memory access)";
   case SIGFPE:
      return about->si_code == FPE_INTDIV ? "SIGFPE (division by zero)" : "SIGFPE (arithmetic fault)";
   case SIGILL:
      return "SIGILL (a path that the compiler took to be impossible)";
   case SIGABRT:
      return "SIGABRT (abort)";
   default:
      return "signal";
   }
}

static void crashed(int number, siginfo_t* about, void* context)
{
   char text[TEXT_ROOM];
   int size;
   (void)context;
   signal(number, SIG_DFL);
   if (number == SIGSEGV && near_stack_guard(about->si_addr))
      size = snprintf(text, sizeof text, "stack overflow: more than %zu MB of stack are used; is there recursion without end?",
                      stack_megabytes());
   else
      size = snprintf(text, sizeof text, "the program was ended by %s", kind_of(number, about));
   if (tell != NULL)
      tell(text, (size_t)size);
   write_all(2, text, (size_t)size);
   write_all(2, "\n", 1);
   raise(number);
}

void catch_crashes(const Solution* solution, void (*how)(const char* text, size_t size))
{
   static const int caught[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
   stack_t place = {.ss_sp = alternate, .ss_size = sizeof alternate};
   struct sigaction action = {.sa_sigaction = crashed, .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER};
   (void)solution;
   tell = how;
   sigaltstack(&place, NULL);
   for (size_t i = 0; i < sizeof caught / sizeof *caught; i++)
      sigaction(caught[i], &action, NULL);
}
