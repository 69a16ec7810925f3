/* The functions that the loader calls (docs/languages.md), for solutions that are called. A solution's own part is the
 * table. */

#include "glue.hpp"
#include "words.hpp"

using namespace judge_wire;

namespace {
std::string bytes, refusal;
}

OFFERED int judge_decode(const unsigned char* data, std::size_t size)
{
   try {
      Reader reader(data, size);
      table.decode(reader);
      if (reader.finished())
         return 0;
      refusal = "the input is longer than its signature says";
   } catch (const Unfit& unfit) {
      refusal = unfit.text;
   }
   return 1;
}

/* Nothing is caught here: an exception that nobody wants ends in the terminate handler. */
OFFERED int judge_call()
{
   table.call();
   return answered;
}

OFFERED int judge_answer(const unsigned char** data, std::size_t* size)
{
   int status = raised;
   bytes = refusal;
   if (refusal.empty()) {
      try {
         Writer writer;
         table.encode(writer);
         bytes = std::move(writer.bytes);
         status = answered;
      } catch (const Unfit& unfit) {
         bytes = unfit.text;
         status = wrong_type;
      } catch (const std::bad_alloc&) {
         status = out_of_memory;
      }
   }
   *data = reinterpret_cast<const unsigned char*>(bytes.data());
   *size = bytes.size();
   return status;
}

OFFERED int judge_mark(Mark answer)
{
   try {
      return table.mark(answer);
   } catch (const Unfit&) { /* judge_answer will say so */
      return 0;
   }
}
