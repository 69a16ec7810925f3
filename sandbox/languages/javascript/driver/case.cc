#include "case.h"

#include "space.h"

#include <exception>

void run_case(const Engine& engine, Solution& solution, const std::string& input)
{
   v8::HandleScope scope(engine.isolate);
   Invocation invocation;
   bool weighs = engine.meter == Meter::Space;
   say('H');
   try {
      invocation = solution.prepare(input);
   } catch (const std::exception& error) {
      invocation.status = RAISED;
      invocation.message = error.what();
   }
   if (weighs)
      prepare_weighing(engine.isolate, solution, invocation);
   say('R');
   await();
   if (invocation.status == ANSWERED) {
      calling = true;
      if (weighs)
         weigh([&] { solution.call(invocation); });
      else
         solution.call(invocation);
      calling = false;
   }
   say('D');
   await();
   if (weighs)
      report_weight(solution, invocation);
   output.flush();
   if (invocation.status == ANSWERED && solution.signature().kind == Signature::Program)
      respond_text(output.kept());
   std::string payload;
   if (invocation.status == ANSWERED)
      payload = solution.encode(invocation);
   respond(invocation.status, invocation.status == ANSWERED ? payload : invocation.message);
}
