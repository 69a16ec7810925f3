#include "marshal.h"

#include <cstdint>
#include <stdexcept>

const Object& Object::at(const char* key) const
{
   for (const auto& [name, value] : fields)
      if (name == key)
         return value;
   throw std::runtime_error(std::string("a signature without ") + key);
}

std::string Object::text(const char* key, const char* otherwise) const
{
   for (const auto& [name, value] : fields)
      if (name == key && value.kind == Text)
         return value.string;
   return otherwise != nullptr ? otherwise : at(key).string;
}

namespace {

class Reader {
 public:
   explicit Reader(std::string_view data) : rest_(data) {}

   Object next()
   {
      unsigned char code = byte();
      bool shared = code & 0x80; /* objects that later places refer to are numbered as they begin */
      size_t number = shared_.size();
      if (shared)
         shared_.emplace_back();
      Object object = body((char)(code & 0x7f));
      if (shared)
         shared_[number] = object;
      return object;
   }

 private:
   Object body(char code)
   {
      Object object;
      switch (code) {
      case '0': /* the end of a dictionary */
      case 'N':
         return object;
      case 'T':
      case 'F':
         object.kind = Object::Number;
         object.number = code == 'T';
         return object;
      case 'i':
         object.kind = Object::Number;
         object.number = (int32_t)word();
         return object;
      case 'z': case 'Z':
         return text(byte());
      case 'a': case 'A': case 'u': case 't':
         return text(word());
      case ')':
         return sequence(byte());
      case '(': case '[':
         return sequence(word());
      case '{':
         return dictionary();
      case 'r':
         return shared_.at(word());
      default:
         throw std::runtime_error(std::string("a signature holds something of kind ") + code);
      }
   }

   Object text(size_t size)
   {
      Object object;
      object.kind = Object::Text;
      object.string = take(size);
      return object;
   }

   Object sequence(size_t size)
   {
      Object object;
      object.kind = Object::Sequence;
      for (size_t i = 0; i < size; i++)
         object.items.push_back(next());
      return object;
   }

   Object dictionary()
   {
      Object object;
      object.kind = Object::Dictionary;
      while (!rest_.empty() && rest_[0] != '0') {
         Object key = next();
         object.fields.emplace_back(key.string, next());
      }
      take(1);
      return object;
   }

   std::string_view take(size_t size)
   {
      if (size > rest_.size())
         throw std::runtime_error("a signature ends early");
      std::string_view piece = rest_.substr(0, size);
      rest_.remove_prefix(size);
      return piece;
   }

   unsigned char byte() { return (unsigned char)take(1)[0]; }

   uint32_t word()
   {
      uint32_t value = 0;
      std::string_view bytes = take(4);
      for (int i = 3; i >= 0; i--)
         value = value << 8 | (unsigned char)bytes[(size_t)i];
      return value;
   }

   std::string_view rest_;
   std::vector<Object> shared_;
};

} // namespace

Object unmarshal_object(std::string_view data)
{
   return Reader(data).next();
}
