/* For languages that GCC compiles: a program from standard input to standard output as the loader calls it. Linked into
 * the solution in place of what a language has for functions. */

#include <stdlib.h>

#define OFFERED __attribute__((visibility("default")))

/* By its name for the linker, whatever its parameters are; C++ lets nobody call it. */
extern int entry(int count, char** arguments, char** environment) __asm__("main");
extern char** environ;

OFFERED const int judge_is_program = 1;

OFFERED int judge_call(void)
{
   char name[] = "solution";
   char* arguments[] = {name, NULL};
   int code = entry(1, arguments, environ);
   if (code != 0)
      exit(code);
   return 0;
}
