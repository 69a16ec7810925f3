/* Reads what Python's `marshal` writes, as far as signatures need it: dictionaries, lists, text, numbers. */

#ifndef MARSHAL_H
#define MARSHAL_H

#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct Object {
   enum Kind { Nothing, Number, Text, Sequence, Dictionary };
   Kind kind = Nothing;
   long number = 0;
   std::string string;
   std::vector<Object> items;
   std::vector<std::pair<std::string, Object>> fields;

   /* The value of a key. Throws std::runtime_error where there is none. */
   const Object& at(const char* key) const;

   /* The text under a key, or what stands in for it where there is none. */
   std::string text(const char* key, const char* otherwise = nullptr) const;
};

/* Throws std::runtime_error where the bytes hold something else. */
Object unmarshal_object(std::string_view data);

#endif
