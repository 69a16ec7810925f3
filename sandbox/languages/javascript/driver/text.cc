#include "text.h"

#include <algorithm>

bool is_ascii(std::string_view text)
{
   unsigned char all = 0;
   for (char byte : text)
      all |= (unsigned char)byte;
   return all < 0x80;
}

/* The next code point; `at` moves behind it. */
static char32_t next_point(std::string_view text, size_t& at)
{
   unsigned char first = (unsigned char)text[at++];
   if (first < 0x80)
      return first;
   int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
   if (more == 0 || first > 0xf4)
      return 0xfffd;
   char32_t point = first & (0x3f >> more);
   for (; more > 0; more--) {
      if (at >= text.size() || ((unsigned char)text[at] & 0xc0) != 0x80)
         return 0xfffd;
      point = point << 6 | ((unsigned char)text[at++] & 0x3f);
   }
   return point;
}

std::u16string widen(std::string_view text)
{
   std::u16string wide;
   wide.reserve(text.size());
   for (size_t at = 0; at < text.size();) {
      char32_t point = next_point(text, at);
      if (point >= 0x10000) {
         wide += (char16_t)(0xd7c0 + (point >> 10));
         point = 0xdc00 | (point & 0x3ff);
      }
      wide += (char16_t)point;
   }
   return wide;
}

v8::Local<v8::String> decode_text(v8::Isolate* isolate, std::string_view text)
{
   if (is_ascii(text))
      return v8::String::NewFromOneByte(isolate, (const uint8_t*)text.data(), v8::NewStringType::kNormal,
                                        (int)text.size())
         .ToLocalChecked();
   std::u16string wide = widen(text);
   return v8::String::NewFromTwoByte(isolate, (const uint16_t*)wide.data(), v8::NewStringType::kNormal,
                                     (int)wide.size())
      .ToLocalChecked();
}

void append_text(v8::Isolate* isolate, v8::Local<v8::String> text, std::string& out)
{
   size_t start = out.size();
   out.resize(start + (size_t)text->Utf8Length(isolate));
   text->WriteUtf8(isolate, &out[start], (int)(out.size() - start), nullptr, v8::String::NO_NULL_TERMINATION);
}
