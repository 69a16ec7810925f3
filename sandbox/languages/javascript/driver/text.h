/* Text between UTF-8 with lone surrogates, as it is on the wire, and V8's strings. */

#ifndef TEXT_H
#define TEXT_H

#include <string>
#include <string_view>
#include <v8.h>

v8::Local<v8::String> decode_text(v8::Isolate* isolate, std::string_view text);

/* Whether there is nothing but ASCII. */
bool is_ascii(std::string_view text);

/* As UTF-16; lone surrogates stay what they are, other faults become U+FFFD. */
std::u16string widen(std::string_view text);

/* Appends a string as UTF-8; lone surrogates take three bytes. */
void append_text(v8::Isolate* isolate, v8::Local<v8::String> text, std::string& out);

#endif
