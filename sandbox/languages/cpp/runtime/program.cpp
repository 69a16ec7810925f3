/* A program from standard input to standard output: the call is its main. */

#include <cstdlib>

#include "words.hpp"

/* By its name for the linker, since C++ does not let anyone call main, and whatever its parameters are. */
extern "C" int entry(int count, char** arguments, char** environment) __asm__("main");
extern "C" char** environ;

OFFERED const int judge_is_program;
const int judge_is_program = 1;

OFFERED int judge_call()
{
   char name[] = "solution";
   char* arguments[] = {name, nullptr};
   int code = entry(1, arguments, environ);
   if (code != 0)
      std::exit(code);
   return answered;
}
