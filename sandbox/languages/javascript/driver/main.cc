/* Runs JavaScript solutions inside the guest: base, zygote and case in one program. See docs/languages.md.
 *
 *    driver METER MEMORY_MB           a base
 *    driver snapshot FILE SCRIPT...   makes the state that bases start from, when the image is built
 *
 * The base runs no candidate's code and forks a zygote for each solution. The zygote becomes the candidate's user,
 * loads the solution, and forks a case for each call: V8 in a single thread goes through a fork like any other memory. */

#include "base.h"
#include "engine.h"
#include "snapshot.h"

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>

int main(int count, char** arguments)
{
   std::string what = count > 2 ? arguments[1] : "";
   if (what == "snapshot")
      return make_snapshot(count - 2, arguments + 2);
   if (what != "clock" && what != "tally" && what != "space") {
      fprintf(stderr, "usage: driver clock|tally|space MEMORY_MB, driver snapshot FILE SCRIPT...\n");
      return 2;
   }
   std::string program = arguments[0];
   Engine engine;
   try {
      engine.start(what == "clock" ? Meter::Clock : what == "tally" ? Meter::Tally : Meter::Space,
                   (size_t)atoi(arguments[2]), program.substr(0, program.rfind('/') + 1) + "snapshot.bin");
   } catch (const std::exception& error) {
      fprintf(stderr, "%s\n", error.what());
      return 1;
   }
   v8::Isolate::Scope inside(engine.isolate);
   serve_base(engine);
}
