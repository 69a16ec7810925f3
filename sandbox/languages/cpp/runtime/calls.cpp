/* The functions that the loader calls (docs/languages.md), for solutions that are called. A solution's own part is the
 * table. */

#include "glue.hpp"
#include "words.hpp"

using namespace judge_wire;

namespace {
std::string bytes, refusal;
}

namespace judge_wire {

void check_utf8(std::string_view text)
{
   auto byte = [&](std::size_t i) { return i < text.size() ? (unsigned char)text[i] : 0u; };
   for (std::size_t i = 0; i < text.size();) {
      unsigned first = byte(i), second = byte(i + 1);
      std::size_t more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
      bool good = first < 0x80 || (first >= 0xc2 && first < 0xf5);
      for (std::size_t k = 1; k <= more; k++)
         good = good && (byte(i + k) & 0xc0) == 0x80;
      if ((first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90) || (first == 0xf4 && second >= 0x90))
         good = false;
      if (!good)
         throw Unfit{"a returned string is not UTF-8 from its byte " + std::to_string(i) + " on"};
      i += more + 1;
   }
}

} // namespace judge_wire

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

OFFERED void judge_mark(Mark answer)
{
   try {
      table.mark(answer);
   } catch (const Unfit&) { /* judge_answer will say so */
   }
}
